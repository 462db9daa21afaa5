// How languages spell sounds: for each way of reading letters, what stands for which sound of `sound-key.ts`.

/** In order: letters (a pattern over lower case) and their sounds, in capitals so that nothing is read twice. */
export type Convention = readonly (readonly [letters: RegExp, sounds: string])[]

/** Several ways to read: each with rules of its own, then those that all share. */
export type Conventions = {
  own: readonly { convention: Convention; applies: RegExp }[]
  shared: Convention
}

const toConventions = (shared: Convention, own: readonly Convention[]): Conventions => ({
  own: own.map((convention) => ({
    convention,
    applies: new RegExp(convention.map(([letters]) => letters.source).join('|') || '(?!)', 'u'),
  })),
  shared,
})

const BEFORE_FRONT = '(?=[eiyEI])'
const soft = (letters: string) => new RegExp(`${letters}${BEFORE_FRONT}`, 'gu')

/** Letters whose marks tell the sound whatever the language; read first, before all other marks are dropped. */
export const MARKED: Convention = [
  [/šč|ŝč/gu, 'SQ'],
  [/[šśşșŝ]/gu, 'S'],
  [/[žźżẑ]/gu, 'Z'],
  [/[čćț]/gu, 'Q'],
  [/dž|đ/gu, 'J'],
  [/ř/gu, 'RZ'],
  [/ğ/gu, 'G'],
  [/[ñńň]/gu, 'N'],
  [/ł/gu, 'L'],
  [/ß/gu, 'S'],
  [/þ|ð/gu, 'T'],
  [/[äæ]/gu, 'E'],
  [/[öøœ]/gu, 'O'],
  [/å/gu, 'O'],
  [/ü/gu, 'U'],
  [/ı/gu, 'I'],
  [/ï/gu, 'I'],
]

/** What every convention reads the same way, after its own rules. */
const SHARED: Convention = [
  [/schtsch|shch|chtch/gu, 'SQ'],
  [/tsch|tch/gu, 'Q'],
  [/dsch|dzh|dj/gu, 'J'],
  [/sch|sh/gu, 'S'],
  [/zh/gu, 'Z'],
  [/kh/gu, 'H'],
  [/ph/gu, 'F'],
  [/th/gu, 'T'],
  [/gh/gu, 'G'],
  [/ck/gu, 'K'],
  [/ts|tz/gu, 'Q'],
  [/dz/gu, 'J'],
  [/^wr/gu, 'R'],
  [/qu/gu, 'K'],
  [/ou|oo/gu, 'U'],
  [/ee/gu, 'I'],
  [/w/gu, 'V'],
  [/y/gu, 'I'],
  [/^x/gu, 'S'],
  [/x/gu, 'KS'],
  [/[cq]/gu, 'K'],
]

const ENGLISH: Convention = [
  [/ch/gu, 'Q'],
  [soft('c'), 'S'],
  [/ea/gu, 'I'],
  [/j(?![aeiouyAEIOU])/gu, 'I'],
  [/qi/gu, 'QI'],
  [/^q/gu, 'Q'],
]

const FRENCH: Convention = [
  [/ç/gu, 'S'],
  [/tch/gu, 'Q'],
  [/dj/gu, 'J'],
  [/ch/gu, 'S'],
  [/j/gu, 'Z'],
  [soft('gu'), 'G'],
  [soft('g'), 'Z'],
  [/ou/gu, 'U'],
  [soft('c'), 'S'],
  [/(?<=in)e$/gu, ''],
]

const GERMAN: Convention = [
  [/chs/gu, 'KS'],
  [/schtsch/gu, 'SQ'],
  [/tsch/gu, 'Q'],
  [/dsch/gu, 'J'],
  [/sch/gu, 'S'],
  [/ch/gu, 'H'],
  [/j/gu, 'I'],
  [/ae/gu, 'E'],
  [/oe/gu, 'O'],
  [/ue/gu, 'U'],
]

const SPANISH: Convention = [
  [/ch/gu, 'Q'],
  [/j/gu, 'H'],
  [soft('gu'), 'G'],
  [soft('g'), 'H'],
  [/ll/gu, 'I'],
  [soft('c'), 'S'],
  [/z/gu, 'S'],
]

const ITALIAN: Convention = [
  [/sch/gu, 'SK'],
  [/sci(?=[aou])/gu, 'S'],
  [soft('sc'), 'S'],
  [/ch/gu, 'K'],
  [/c?ci(?=[aou])/gu, 'Q'],
  [soft('cc?'), 'Q'],
  [/g?gi(?=[aou])/gu, 'J'],
  [/gh/gu, 'G'],
  [soft('gg?'), 'J'],
  [/j/gu, 'I'],
  [/zz?/gu, 'Q'],
]

const SLAVIC: Convention = [
  [/szcz/gu, 'SQ'],
  [/sz/gu, 'S'],
  [/cz/gu, 'Q'],
  [/rz/gu, 'Z'],
  [/ch/gu, 'H'],
  [/j/gu, 'I'],
  [/c(?!k)/gu, 'Q'],
]

/** What Ukrainian says as h, Russian says as g. */
const UKRAINIAN: Convention = [[/(?<![ckpgtszr])h/gu, 'G'], ...ENGLISH]

/** Greek letter by letter, as passports write it (Gkountoulas, Mpakogianni). */
const GREEK_SPELT: Convention = [
  [/gk/gu, 'G'],
  [/mp/gu, 'B'],
  [/nt/gu, 'D'],
  [/ch/gu, 'H'],
]

const TURKISH: Convention = [
  [/ç/gu, 'Q'],
  [/(?<![st])c(?!h)/gu, 'J'],
  [/j/gu, 'Z'],
]

/** Arabic and Persian as English, and those who follow it, write them. */
const ARABIC: Convention = [
  [/q/gu, 'G'],
  [/dh/gu, 'D'],
  [/eh$/gu, 'A'],
]

const PINYIN: Convention = [
  [/zh/gu, 'J'],
  [/ch/gu, 'Q'],
  [/sh|x/gu, 'S'],
  [/[qc]/gu, 'Q'],
  [/z/gu, 'J'],
]

/** English as it is said rather than written. */
const SPOKEN_ENGLISH: Convention = [
  [/gue$/gu, 'G'],
  [/eigh/gu, 'EI'],
  [/igh/gu, 'AI'],
  [/gh(?![aeiouy])/gu, ''],
  [/ew(?![aeiou])/gu, 'IU'],
  [/au|aw(?![aeiou])/gu, 'O'],
  [/oa/gu, 'O'],
  [/a[iy]/gu, 'EI'],
  [/ey$/gu, 'I'],
  [/a(?=(?:[bcdfgklmnprstvz]e|G$))/gu, 'EI'],
  [/[iy](?=[bcdfgklmnprstvz]e)/gu, 'AI'],
  [/e(?=[bcdfgklmnprstvz]e)/gu, 'I'],
  [/u(?=[bcdfgklmnprstvz]{2}|[ck]k)/gu, 'A'],
  [/^kn/gu, 'N'],
  [/dg(?=e|$)/gu, 'J'],
  [soft('g'), 'J'],
  [/(?<=[bcdfgklmnprstvzJ])e(?=s?$)/gu, ''],
  [/cz/gu, 'Q'],
  ...ENGLISH,
]

const SPOKEN_FRENCH: Convention = [
  [/e?aul[dt]s?$/gu, 'O'],
  [/eaux?|aux?$|au/gu, 'O'],
  [/o[iy]/gu, 'UA'],
  [/ai/gu, 'E'],
  [/gn/gu, 'NI'],
  [/(?<![ckpgt])h/gu, ''],
  [/(?:er|ez)$/gu, 'E'],
  [/(?<=[aeiouyrnAEIOU])[tdsxzp]s?$/gu, ''],
  [/es?$/gu, ''],
  ...FRENCH,
]

/** Greek takes the kh of other scripts for k. */
const HARD_KH: Convention = [[/kh/gu, 'K'], ...ENGLISH]

const SPOKEN_GERMAN: Convention = [
  [/ei/gu, 'AI'],
  [/eu/gu, 'OI'],
  [/ie/gu, 'I'],
  [/zh/gu, 'Z'],
  [/tz|z/gu, 'Q'],
  [/v/gu, 'F'],
  [/(?<=[aeiou])h(?![aeiou])/gu, ''],
  ...GERMAN,
]

const SPOKEN_SPANISH: Convention = [[/(?<![ckpgtsz])h/gu, ''], ...SPANISH]

/** Spain's z is the th of English, and Greek writes it so. */
const CASTILIAN: Convention = [[/z/gu, 'T'], [soft('c'), 'T'], ...SPOKEN_SPANISH]

const SPOKEN_ITALIAN: Convention = [[/gli(?=[aeou])/gu, 'LI'], [/gn/gu, 'NI'], [/(?<![ckpgtsz])h/gu, ''], ...ITALIAN]

/** How languages write foreign names in Latin letters; a word is taken to be written in any of these ways. */
export const WRITTEN = toConventions(SHARED, [
  ENGLISH,
  FRENCH,
  GERMAN,
  SPANISH,
  ITALIAN,
  SLAVIC,
  UKRAINIAN,
  GREEK_SPELT,
  TURKISH,
  ARABIC,
  PINYIN,
])

/** How they say their own, which other scripts write down; two words in Latin letters are never compared by these. */
export const SPOKEN = toConventions(SHARED, [
  SPOKEN_ENGLISH,
  SPOKEN_FRENCH,
  HARD_KH,
  SPOKEN_GERMAN,
  SPOKEN_SPANISH,
  CASTILIAN,
  SPOKEN_ITALIAN,
])

/** Greek writes b, d, g, j and u with two letters each when it renders foreign names. */
const GREEK_LETTERS: Convention = [
  [/ντζ/gu, 'J'],
  [/ντσ/gu, 'NQ'],
  [/τζ/gu, 'J'],
  [/τσ/gu, 'Q'],
  [/(?:γ?ου|γου)(?=[αειοω])/gu, 'V'],
  [/ου/gu, 'U'],
  [/μπ/gu, 'B'],
  [/ντ/gu, 'D'],
  [/γκ/gu, 'G'],
  [/γγ|γχ/gu, 'NG'],
  [/ευ/gu, 'EV'],
  [/αυ/gu, 'AV'],
  [/ει/gu, 'EI'],
  [/οι/gu, 'OI'],
  [/αι/gu, 'AI'],
  [/θ/gu, 'T'],
  [/ξ/gu, 'KS'],
  [/χ/gu, 'H'],
  [/ψ/gu, 'PS'],
  [/[υη]/gu, 'I'],
]

/** What two letters may also stand for: one sound, with a nasal before it, or unvoiced after one. */
const GREEK_PAIRS: readonly Convention[] = [
  [],
  [
    [/(?<=[αεηιουωρλ])μπ/gu, 'MB'],
    [/ντζ/gu, 'NJ'],
    [/τζ/gu, 'Q'],
    [/(?<=[αεηιουω])ντ(?![ζσ])/gu, 'ND'],
    [/(?<=[αεηιουω])γκ/gu, 'NG'],
  ],
  [
    [/(?<=[αεηιουω])μπ/gu, 'MP'],
    [/γου(?![αειοω])/gu, 'VU'],
    [/ντσ/gu, 'NDS'],
    [/(?<=[αεηιουω])ντ(?![ζσ])/gu, 'NT'],
    [/(?<=[αεηιουω])γκ/gu, 'NK'],
  ],
]

/** Before a front vowel g is y as well. */
const GREEK_VARIANTS = GREEK_PAIRS.flatMap((pairs): Convention[] => [pairs, [...pairs, [/γ(?=[ιεηυ])/gu, 'I']]])

export const GREEK = toConventions(GREEK_LETTERS, GREEK_VARIANTS)

const CYRILLIC_LETTERS: Convention = [
  [/дж|чж|цз|дз|ђ|џ/gu, 'J'],
  [/ј/gu, 'I'],
  [/љ/gu, 'LI'],
  [/њ/gu, 'NI'],
  [/ж/gu, 'Z'],
  [/х/gu, 'H'],
  [/тс|[цчћ]/gu, 'Q'],
  [/оу/gu, 'U'],
  [/щ/gu, 'SQ'],
  [/ш/gu, 'S'],
  [/ю/gu, 'IU'],
  [/я/gu, 'IA'],
  [/є/gu, 'IE'],
  [/ї/gu, 'I'],
  [/ы/gu, 'I'],
  [/[ьъ]/gu, ''],
]

/** Ukrainian г is h, and Russian writes a foreign h so. */
export const CYRILLIC = toConventions(CYRILLIC_LETTERS, [[], [[/г/gu, 'H']]])
