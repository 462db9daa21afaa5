import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import greek from '@/messages/el/reasons.json'
import english from '@/messages/en/reasons.json'
import italian from '@/messages/it/reasons.json'
import { sayReason } from './say-reason'

const inEnglish = createTranslator({ locale: 'en', messages: { reasons: english }, namespace: 'reasons' })
const inItalian = createTranslator({ locale: 'it', messages: { reasons: italian }, namespace: 'reasons' })
const inGreek = createTranslator({ locale: 'el', messages: { reasons: greek }, namespace: 'reasons' })
const italianOf = (sentence: string) => sayReason(sentence, 'it', inItalian)
const greekOf = (sentence: string) => sayReason(sentence, 'el', inGreek)

describe('a reason', () => {
  it('is said in the reader’s language, a beginning with a capital, an end without', () => {
    const tail = 'is a PDF: copy its text into a .txt file, or add the address of the article instead'
    expect(italianOf(tail)).toBe('è un PDF: copia il testo in un file .txt, oppure aggiungi l’indirizzo dell’articolo')
    expect(italianOf(`It ${tail}.`)).toBe(
      'È un PDF: copia il testo in un file .txt, oppure aggiungi l’indirizzo dell’articolo.',
    )
    expect(greekOf(`It ${tail}.`)).toBe(
      'Είναι PDF: αντιγράψτε το κείμενό του σε αρχείο .txt ή προσθέστε τη διεύθυνση του άρθρου.',
    )
    expect(greekOf('It has front matter that is no list of "name: value" lines.')).toMatch(/^Έχει /)
    expect(italianOf('The day "soon" is not written YYYY-MM-DD.')).toBe(
      'Il giorno «soon» non è scritto come AAAA-MM-GG.',
    )
  })

  it('keeps a host as it is written at its beginning', () => {
    expect(italianOf('example.org does not answer.')).toBe('example.org non risponde.')
  })

  it('has its figures and days as the reader writes them', () => {
    const size = 'is too large for one article: 2.5 MB, and the limit is 2 MB; split it into articles'
    expect(italianOf(size)).toBe(
      'è troppo grande per un solo articolo: 2,5 MB, e il limite è 2 MB; dividilo in articoli',
    )
    expect(greekOf('holds 12,345 files, and the limit is 10,000: split it')).toBe(
      'περιέχει 12.345 αρχεία, ενώ το όριο είναι 10.000: χωρίστε το',
    )
    expect(italianOf('the page is unchanged since 5 March 2031')).toBe('la pagina è rimasta la stessa dal 5 mar 2031')
    expect(italianOf('example.org answers 404: there is no such page.')).toBe(
      'example.org risponde 404: una pagina così non c’è.',
    )
  })

  it('is said with the reasons inside it', () => {
    expect(italianOf('It holds a manifest, a.csv, that has no column "file": the first line must be file,url.')).toBe(
      'Contiene un manifesto, a.csv, che non ha la colonna «file»: la prima riga deve essere file,url.',
    )
    expect(italianOf('example.org does not answer. It asks to be left alone for 5 minutes: try again then.')).toBe(
      'example.org non risponde. Chiede di essere lasciato in pace per 5 minuti: riprova allora.',
    )
    expect(greekOf('example.org refused the last request and is left alone for another 2 minutes.')).toBe(
      'Το example.org αρνήθηκε το τελευταίο αίτημα και δεν θα ενοχληθεί για ακόμη 2 λεπτά.',
    )
    expect(italianOf('the same text is there already; filled in: outlet, publishedOn')).toBe(
      'lo stesso testo è già presente; completato con: testata, giorno di pubblicazione',
    )
    expect(greekOf('it was published first; it is the fullest')).toBe('δημοσιεύτηκε πρώτο· είναι το πληρέστερο')
    expect(italianOf('same speaker; both: ponte = bridge, 42')).toBe(
      'stesso dichiarante; in entrambe: ponte = bridge, 42',
    )
    expect(
      italianOf('It is an error page: the article is not there, or not now (it shows a captcha, a failure).'),
    ).toBe('È una pagina di errore: l’articolo non c’è, o non adesso (segni: un captcha, un guasto).')
    expect(italianOf('it carries the tag of ANSA and Reuters')).toBe('porta la sigla di ANSA e Reuters')
  })

  it('stays in English where there are no words for it, or the reader speaks English', () => {
    expect(italianOf('It was left in the rain.')).toEqual({ english: 'It was left in the rain.' })
    expect(italianOf('A fault of Dictum’s kept it from being read: x is undefined.')).toHaveProperty('english')
    expect(sayReason('It was left in the rain.', 'en', inEnglish)).toBe('It was left in the rain.')
    expect(sayReason('holds 12,345 files, and the limit is 10,000: split it', 'en', inEnglish)).toContain('12,345')
  })
})
