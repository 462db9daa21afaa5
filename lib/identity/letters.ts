// Greek and Cyrillic letters into Latin, as spelt. How they sound: see `sound-conventions.ts`.

/** Groups of folded letters (no marks, lower case, medial sigma) and what stands for them. */
type LetterTable = readonly (readonly [from: string, to: string])[]

const oneToOne = (from: string, to: string): LetterTable => [...from].map((letter, at) => [letter, to.charAt(at)])

/** Letter by letter, as a reader of the Greek or Cyrillic spelling would type it. */
const AS_SPELT: LetterTable = [
  ...oneToOne('αβγδεζηικλμνοπρστυφω', 'avgdeziiklmnoprstyfo'),
  ...([
    ['ου', 'ou'],
    ['θ', 'th'],
    ['ξ', 'x'],
    ['χ', 'ch'],
    ['ψ', 'ps'],
  ] as const),
  ...oneToOne('абвгґдезиіклмнопрстуфыэј', 'abvggdeziiklmnoprstufyej'),
  ...([
    ['ж', 'zh'],
    ['х', 'kh'],
    ['ц', 'ts'],
    ['ч', 'ch'],
    ['ш', 'sh'],
    ['щ', 'shch'],
    ['ю', 'yu'],
    ['я', 'ya'],
    ['є', 'ye'],
    ['ъ', ''],
    ['ь', ''],
    ['љ', 'lj'],
    ['њ', 'nj'],
    ['ђ', 'dj'],
    ['ћ', 'c'],
    ['џ', 'dz'],
  ] as const),
]

const replacer = (table: LetterTable): ((text: string) => string) => {
  const to = new Map(table)
  const pattern = new RegExp([...to.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')
  return (text) => text.replace(pattern, (letters) => to.get(letters) ?? letters)
}

/** Folded Greek and Cyrillic to Latin letters, as spelt; other scripts stay. */
export const spellInLatin = replacer(AS_SPELT)
