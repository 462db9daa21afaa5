// The numbers in a statement, the same for the same figure however it is written.
import {
  CENT_WORDS,
  DAY_WORDS,
  HALF_WORDS,
  LINK_WORDS,
  MONTH_WORDS,
  NUMBER_WORDS,
  ONE_WORDS,
  VAGUE_WORDS,
} from './number-scales'
import { readNumberWord } from './number-word'
import type { Word } from './words'

export type FoundNumber = {
  /** "1500000" for "1,5 Millionen", "hundreds", "Monday", "9-10" for the tenth of September, "2024". */
  value: string
  kind: 'amount' | 'vague' | 'date'
  /** In words. */
  at: number
  length: number
}

/** Languages that part thousands with a point and decimals with a comma. */
const POINT_PARTS_THOUSANDS = new Set(['it', 'el', 'fr', 'de', 'es'])
const THOUSAND = 1000
const isYear = (value: number, printed: string): boolean => /^\p{N}{4}$/u.test(printed) && value > 1800 && value < 2100

/** @param language BCP-47: what words and signs mean */
export function findNumbers(words: readonly Word[], language: string): FoundNumber[] {
  const found: FoundNumber[] = []
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at, language.slice(0, 2))
    if (!number) continue
    found.push(number)
    at += number.length - 1
  }
  return found
}

function numberAt(words: readonly Word[], at: number, language: string): FoundNumber | null {
  const word = words[at]
  if (!word) return null
  const one = (value: string, kind: FoundNumber['kind']) => ({ value, kind, at, length: 1 })
  const vague = VAGUE_WORDS.get(word.folded)
  if (vague) return one(vague, 'vague')
  const day = DAY_WORDS.get(word.folded)
  if (day && !(language === 'el' && !word.isCapital)) return one(day, 'date')
  const date = dateAt(words, at, language)
  if (date) return date
  const digits = word.isNumber ? readDigits(word.printed, language) : null
  if (digits !== null && isYear(digits, word.printed)) return one(word.printed, 'date')
  return amountAt(words, at, language)
}

/** Months that are words too. */
const isMonth = ({ folded, isCapital }: Word, language: string): boolean =>
  isCapital || !(language === 'en' || (language === 'fr' && folded === 'mai'))

/** "10 September", "September 10", "il 10 settembre", "10 de septiembre", or the month alone. */
function dateAt(words: readonly Word[], at: number, language: string): FoundNumber | null {
  const monthOf = (place: number) => {
    const word = words[place]
    return word && isMonth(word, language) ? MONTH_WORDS.get(word.folded) : undefined
  }
  const dayOf = (place: number) => {
    const day = /^(\p{N}{1,2})(?:st|nd|rd|th|er|º)?$/u.exec(words[place]?.printed ?? '')?.[1]
    return day && Number(day) > 0 && Number(day) < 32 ? Number(day) : undefined
  }
  const alone = monthOf(at)
  if (alone) {
    const day = dayOf(at + 1)
    return { value: day ? `${alone}-${day}` : alone, kind: 'date', at, length: day ? 2 : 1 }
  }
  const day = dayOf(at)
  if (!day) return null
  for (const gap of [1, 2]) {
    const month = monthOf(at + gap)
    if (month) return { value: `${month}-${day}`, kind: 'date', at, length: gap + 1 }
  }
  return null
}

function readDigits(printed: string, language: string): number | null {
  const digits = printed.replace(/[ \u00a0\u2009\u202f]/gu, '')
  if (digits.includes(':')) return null
  const [thousands, decimals] = POINT_PARTS_THOUSANDS.has(language) ? ['.', ','] : [',', '.']
  const isGrouped = new RegExp(`^\\p{N}{1,3}(?:[${thousands}]\\p{N}{3})+(?!\\p{N})`, 'u').test(digits)
  const value = Number.parseFloat((isGrouped ? digits.replaceAll(thousands, '') : digits).replace(decimals, '.'))
  return Number.isNaN(value) ? null : value
}

/** A number of several words or figures: "two hundred and five thousand", "1,5 Millionen", "half a million", "80 mila". */
function amountAt(words: readonly Word[], at: number, language: string): FoundNumber | null {
  const listed = NUMBER_WORDS.get(language) ?? new Map<string, number>()
  const valueAt = (place: number): number | null => {
    const word = words[place]
    if (!word) return null
    return word.isNumber ? readDigits(word.printed, language) : readNumberWord(word.folded, language, listed)
  }
  const isHalf = HALF_WORDS.has(words[at]?.folded ?? '')
  const first = isHalf ? 0.5 : valueAt(at)
  const isCent = first === 100 && CENT_WORDS.has(words[at - 1]?.folded ?? '')
  if (first === null || isCent) return null
  // "Million" alone counts nothing, and neither does a letter that would shorten it.
  if (!isHalf && !words[at]?.isNumber && first >= THOUSAND * THOUSAND) return null
  if ((words[at]?.folded.length ?? 0) === 1 && !words[at]?.isNumber) return null
  let [total, current, length] = first >= THOUSAND && !words[at]?.isNumber ? [first, 0, 1] : [0, first, 1]
  for (let next = at + 1; ; next++) {
    const skip = LINK_WORDS.has(words[next]?.folded ?? '') ? 1 : 0
    const isOne = current >= 20 && current % 10 === 0 && ONE_WORDS.has(words[next + skip]?.folded ?? '')
    const value = isOne ? 1 : words[next + skip]?.isNumber ? null : valueAt(next + skip)
    if (value === null || (skip === 1 && value < THOUSAND && current % 10 !== 0)) break
    if (value >= THOUSAND) [total, current] = [total + current * value, 0]
    else if (value === 100) current *= 100
    else if (value === 20 && current % 100 === 4) current += 76
    else if (current >= 20 && value < current) current += value
    else if (current === 0) current = value
    else break
    next += skip
    length = next - at + 1
  }
  if (isHalf && length === 1) return null
  return { value: String(Math.round((total + current) * 1000) / 1000), kind: 'amount', at, length }
}
