// Words that stand beside a publication day in six languages, and say nothing else. Folded.
import { fold } from '../engine/text/fold'
import { WEEKDAY_NAMES } from './calendar-names'

const WORDS = `
  pubblicato pubblicata il aggiornato aggiornata ultimo aggiornamento modifica data ore alle di
  δημοσιεύθηκε δημοσιεύτηκε δημοσίευση ενημερώθηκε τελευταία ενημέρωση ημερομηνία στις ώρα
  published updated posted modified last update on at date by
  publié publiée le mis mise à jour modifié date h
  veröffentlicht aktualisiert stand zuletzt am um uhr datum
  publicado publicada actualizado actualizada última actualización el a las fecha
  am pm cet cest eet eest gmt utc bst est edt
`

/** "published", "updated at", weekdays and the like. */
export const PUBLICATION_WORDS: ReadonlySet<string> = new Set(
  [...WORDS.trim().split(/\s+/u), ...WEEKDAY_NAMES].map((word) => fold(word).replace(/\.$/, '')),
)
