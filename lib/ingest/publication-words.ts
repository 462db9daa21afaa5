// Words that stand beside a publication day in six languages, and say nothing else. Folded.
import { fold } from '../engine/text/fold'

const WORDS = `
  pubblicato pubblicata il aggiornato aggiornata ultimo aggiornamento modifica data ore alle di
  δημοσιεύθηκε δημοσιεύτηκε δημοσίευση ενημερώθηκε τελευταία ενημέρωση ημερομηνία στις ώρα
  published updated posted modified last update on at date by
  publié publiée le mis mise à jour modifié date h
  veröffentlicht aktualisiert stand zuletzt am um uhr datum
  publicado publicada actualizado actualizada última actualización el a las fecha
  am pm cet cest eet eest gmt utc bst est edt
`
const LANGUAGES = ['it', 'el', 'en', 'fr', 'de', 'es']

/** 2001-01-01 was a Monday. */
const WEEKDAYS = LANGUAGES.flatMap((language) =>
  (['long', 'short'] as const).flatMap((weekday) =>
    Array.from({ length: 7 }, (_, day) =>
      new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2001, 0, 1 + day)),
    ),
  ),
)

/** "published", "updated at", weekdays and the like. */
export const PUBLICATION_WORDS: ReadonlySet<string> = new Set(
  [...WORDS.trim().split(/\s+/u), ...WEEKDAYS].map((word) => fold(word).replace(/\.$/, '')),
)
