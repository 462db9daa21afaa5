// What numbers and days of the week mean, whichever of the six languages a word is of: texts are compared without being asked for it.
import { NUMBER_WORDS as BY_LANGUAGE, DAY_WORDS } from '../statements/number-scales'

const LARGEST = 100

/** What a folded word counts, up to a hundred, or which day it names, as one spelling for all languages. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...[...BY_LANGUAGE.values()].flatMap((words) =>
    [...words].flatMap(([word, value]): [string, string][] => (value <= LARGEST ? [[word, String(value)]] : [])),
  ),
  ...DAY_WORDS,
])
