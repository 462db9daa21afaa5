// Names the character set of bytes that do not say it, by which one makes words of them.
import { analyse } from 'chardet'
import { decodeAs } from './decode-as'

/** Enough to be sure of; what lies further on is in the same set. */
const SAMPLE_BYTES = 256 * 1024
const MAX_WORDS = 3000

/** Tried first and preferred among equals: the sets in which the press of our languages was written before UTF-8. */
const USUAL = ['windows-1252', 'windows-1253', 'iso-8859-7']
/** Sets of several bytes a letter are told by their structure, which is chardet's trade. */
const MULTI_BYTE = /^(?:shift_jis|euc-jp|euc-kr|big5|gb18030|gbk|iso-2022-)/i
const MIN_CONFIDENCE = 60

/** Letters and marks beside ASCII that stand in Western European print. */
const WESTERN = /^[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ffŒœŠšŽžŸ]$/u
const PUNCTUATION = /^[\u00a0€“”‘’‚„«»‹›–—…•°§·©®™ªº¡¿½¼¾²³×±£΄΅]$/u
const ALONE_IN_GREEK = /^[ΗηΟοήΉ]$/u

export type Sniffed = {
  charset: string
  /** Of the words beside ASCII, the share that are words in this set: 1 is sure, under a half is no text. */
  certainty: number
}

/** The likeliest set of bytes that are neither UTF-8 nor UTF-16. */
export function sniffCharset(bytes: Uint8Array): Sniffed {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const guesses = analyse(sample)
  const multi = guesses.find(({ name, confidence }) => MULTI_BYTE.test(name) && confidence >= MIN_CONFIDENCE)
  const candidates = [...new Set([...USUAL, ...guesses.map(({ name }) => name.toLowerCase())])].flatMap((charset) => {
    const text = decodeAs(sample, charset)
    return text === null || MULTI_BYTE.test(charset) ? [] : [{ charset, certainty: shareOfWords(text) }]
  })
  const best = candidates.reduce<Sniffed>((best, next) => (next.certainty > best.certainty ? next : best), {
    charset: 'windows-1252',
    certainty: 0,
  })
  if (multi && best.certainty < 0.9) return { charset: multi.name.toLowerCase(), certainty: multi.confidence / 100 }
  return { charset: greekSet(sample, best.charset) ?? best.charset, certainty: best.certainty }
}

function shareOfWords(text: string): number {
  const words = text.match(/[^\s!-@[-`{-~]*[^\0-\x7f][^\s!-@[-`{-~]*/gu)?.slice(0, MAX_WORDS) ?? []
  if (words.length === 0) return 0
  return words.filter(isWord).length / words.length
}

/** Whether a run with something beside ASCII in it could be print: one script, a capital at the front or throughout. */
function isWord(run: string): boolean {
  if (/\p{Cc}|\ufffd/u.test(run)) return false
  const letters = [...run].filter((character) => !PUNCTUATION.test(character)).join('')
  if (letters === '') return true
  if (!/^\p{L}+$/u.test(letters)) return false
  if (!/^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(letters)) return false
  if (/^\p{Script=Greek}+$/u.test(letters))
    return !/ς\p{L}/u.test(letters) && (letters.length > 1 || ALONE_IN_GREEK.test(letters))
  if (/^\p{Script=Cyrillic}+$/u.test(letters)) return true
  if (!/^\p{Script=Latin}+$/u.test(letters)) return false
  const foreign = [...letters].filter((letter) => letter > '\x7f')
  return foreign.length <= Math.max(1, letters.length / 2) && foreign.every((letter) => WESTERN.test(letter))
}

/** Greek capitals, small letters and sigma, as both Greek sets write them. */
const isGreekLetter = (byte: number | undefined) => byte !== undefined && byte >= 0xc1 && byte <= 0xfe
const isLetter = (byte: number | undefined) =>
  byte !== undefined && (isGreekLetter(byte) || /[A-Za-z]/.test(String.fromCharCode(byte)))

/**
 * Which of the two Greek sets, null where `charset` is neither or nothing tells them apart. They differ in the bytes 0x80 to 0x9F (quotation marks
 * and the euro against control characters), in where they put Ά (0xA2 against 0xB6), and in what else stands there (¶ against ’).
 */
export function greekSet(bytes: Uint8Array, charset: string): string | null {
  if (charset !== 'windows-1253' && charset !== 'iso-8859-7') return null
  let windows = 0
  let iso = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 0x80) continue
    const [before, after] = [bytes[index - 1], bytes[index + 1]]
    if (byte < 0xa0) windows++
    else if (byte === 0xb6 && isGreekLetter(after) && !isLetter(before)) iso++
    else if (byte === 0xa2) {
      if (isLetter(before)) iso++
      else if (isGreekLetter(after)) windows++
    }
  }
  if (windows === iso) return null
  return windows > iso ? 'windows-1253' : 'iso-8859-7'
}
