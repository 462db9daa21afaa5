// Parts of a whole in words, and the units in which one length or weight has several figures.

/** What a part is called, by language: how many of it make the whole, then its words, in the spelling of `spellingIn`. */
export const PART_WORDS: Record<string, string> = {
  it: '2 metà, 3 terzo terzi terza_parte, 4 quarto quarti quarta_parte, 5 quinto quinti quinta_parte, 10 decimo decimi decima_parte',
  el: '2 μισο μισα μισοι μισεσ μισων μισουσ, 3 τριτο τριτα τριτου τριτων, 4 τεταρτο τεταρτα τεταρτου τεταρτων, 5 πεμπτο πεμπτα πεμπτου πεμπτων, 10 δεκατο δεκατα δεκατων',
  en: '2 half, 3 third thirds, 4 quarter quarters, 5 fifth fifths, 10 tenth tenths',
  fr: '2 moitié, 3 tiers, 4 quart quarts, 5 cinquième cinquièmes, 10 dixième dixièmes',
  de: '2 hälfte, 3 drittel dritteln drittels, 4 viertel vierteln viertels, 5 fünftel fünfteln, 10 zehntel zehnteln',
  es: '2 mitad, 3 tercio tercios tercera_parte terceras_partes, 4 cuarto cuartos cuarta_parte cuartas_partes, 5 quinto quintos quinta_parte quintas_partes, 10 décimo décimos décima_parte',
}

/** Two parts in one German word: "zweidrittel". */
export const JOINED_PARTS: Readonly<Record<string, number>> = { zweidrittel: 2 / 3, dreiviertel: 3 / 4 }

/** "A third" begins with one of these, folded; so does "one million". */
export const ONE_BEFORE: ReadonlySet<string> = new Set(
  'a one un uno una une ein eine einem einen einer eines ενα ενασ ενοσ μια μιασ'.split(' '),
)

/** Between two numbers they make a part: "eight out of ten". */
export const OF_WORDS: Record<string, string> = {
  it: 'su',
  el: 'στουσ στισ στα',
  en: 'in out_of of',
  fr: 'sur',
  de: 'von',
  es: 'de_cada de',
}

/** Behind a number or its unit. */
export const HALF_BEHIND: Record<string, string> = {
  it: 'e_mezzo e_mezza',
  el: 'και_μισο και_μιση και_μισησ',
  en: 'and_a_half',
  fr: 'et_demi et_demie',
  es: 'y_medio y_media',
}

/** Before a figure, they tell that it is a round one. */
export const ROUND_WORDS: Record<string, string> = {
  it: 'circa quasi oltre poco_meno_di più_di almeno intorno_a',
  el: 'περιπου σχεδον πανω_απο περισσοτεροι_απο περισσοτερα_απο περισσοτερεσ_απο τουλαχιστον γυρω_στα κοντα',
  en: 'about around nearly almost some roughly over more_than at_least approximately close_to just_under',
  fr: 'environ près_de quelque plus_de presque au_moins à_peine',
  de: 'rund etwa knapp gut fast mehr_als über ungefähr mindestens circa',
  es: 'unos unas cerca_de casi más_de alrededor_de al_menos aproximadamente',
}

/** Concepts that multiply what they follow. */
export const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 }

export type Dimension = 'time' | 'length' | 'weight' | 'share'

/** Concepts of units: what they measure, and how many hours, metres, grams or wholes one of them is. A month and a year are mean ones. */
export const UNITS: Readonly<Record<string, readonly [Dimension, number]>> = {
  minute: ['time', 1 / 60],
  hour: ['time', 1],
  day: ['time', 24],
  week: ['time', 168],
  month: ['time', 730.5],
  'quarter-year': ['time', 2191.5],
  'half-year': ['time', 4383],
  year: ['time', 8766],
  centimetre: ['length', 0.01],
  metre: ['length', 1],
  kilometre: ['length', 1000],
  gram: ['weight', 1],
  kilogram: ['weight', 1000],
  tonne: ['weight', 1e6],
  percent: ['share', 0.01],
}
