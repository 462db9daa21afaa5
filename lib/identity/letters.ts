// Letters into Latin: one table for addresses (as spelt), two for comparison (as heard).

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

/** Greek writes b, d, g, j and u with two letters each when it renders foreign names. Sounds: see `sound-key.ts`. */
const AS_HEARD: LetterTable = [
  ['ντζ', 'j'],
  ['ντσ', 'nq'],
  ['τζ', 'j'],
  ['τσ', 'q'],
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
  ['γγ', 'ng'],
  ['ου', 'u'],
  ['ευ', 'ev'],
  ['αυ', 'av'],
  ['θ', 't'],
  ['ξ', 'ks'],
  ['χ', 'h'],
  ['ψ', 'ps'],
  ['υ', 'i'],
  ['γι', 'i'],
  ...['α', 'ε', 'ι', 'ο', 'ω'].flatMap((vowel) => [
    [`ου${vowel}`, `v${vowel}`] as const,
    [`γου${vowel}`, `v${vowel}`] as const,
  ]),
  ['дж', 'j'],
  ['ж', 'j'],
  ['х', 'h'],
  ['ц', 'q'],
  ['ч', 'q'],
  ['ш', 's'],
  ['щ', 's'],
  ['ю', 'iu'],
  ['я', 'ia'],
  ['є', 'ie'],
  ['ы', 'i'],
  ['ђ', 'j'],
  ['ћ', 'q'],
  ['џ', 'j'],
]

/** The spellings that English, French, German, Italian and Spanish give one foreign sound. */
const LATIN_AS_HEARD: LetterTable = [
  ...['tsch', 'tch', 'cz', 'ts', 'tz', 'tch', 'ch'].map((from) => [from, 'q'] as const),
  ...['dsch', 'dzh', 'dj', 'dz', 'zh'].map((from) => [from, 'j'] as const),
  ...['schtsch', 'shch', 'sch', 'sh'].map((from) => [from, 's'] as const),
  ['ph', 'f'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['th', 't'],
  ['ck', 'k'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['cy', 'si'],
  ['c', 'k'],
  ['qu', 'k'],
  ['q', 'k'],
  ['qi', 'qi'],
  ['x', 'ks'],
  ['w', 'v'],
  ['y', 'i'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
]

const replacer = (table: LetterTable): ((text: string) => string) => {
  const to = new Map(table)
  const pattern = new RegExp([...to.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')
  return (text) => text.replace(pattern, (letters) => to.get(letters) ?? letters)
}

const hear = replacer(AS_HEARD)
const hearLatin = replacer(LATIN_AS_HEARD)

/** Folded Greek and Cyrillic to Latin letters, as spelt; other scripts stay. */
export const spellInLatin = replacer(AS_SPELT)

/** J before no vowel is a vowel itself (Sergej), and x at the start of a word is no ks (Xi, Xavier). */
const settleLatin = (folded: string): string => folded.replace(/j(?![aeiouy])/g, 'i').replace(/^x/, 's')

/** After a vowel Greek μπ may be mb or mp, and closing ντ is nt or nd (Trump, Hunt); elsewhere they are b and d. */
const settleGreek = (folded: string): string =>
  folded.replace(/(?<=[αεηιουω])μπ/gu, 'mb').replace(/(?<=[αεηιουω])ντ$/gu, 'nd')

/** Folded Latin, Greek and Cyrillic to the letters of `sound-key.ts`; other scripts stay. */
export const hearInLatin = (folded: string): string =>
  /[a-z]/.test(folded) ? hearLatin(settleLatin(folded)) : spellInLatin(hear(settleGreek(folded)))
