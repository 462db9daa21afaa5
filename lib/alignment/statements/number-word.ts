// A number written as one word: "seicentomila", "zweihundertfünfzig".

/** A number of fewer letters stands in too many other words. */
const SHORTEST_PART = 2
const MOST_PARTS = 8

/**
 * What a folded word counts; null where it is no number.
 * @param listed the numbers of the language
 */
export function readNumberWord(word: string, language: string, listed: ReadonlyMap<string, number>): number | null {
  const known = listed.get(word)
  if (known !== undefined) return known
  if (language !== 'it' && language !== 'de') return null
  const parts = partsOf(word, listed)
  return parts && (language === 'de' ? evaluate(onesBehindTens(parts)) : evaluate(parts))
}

type Part = number | 'und'

/** The listed numbers that a word is made of, the longest first at each place; null where anything is left over. */
function partsOf(word: string, listed: ReadonlyMap<string, number>): Part[] | null {
  const parts: Part[] = []
  for (let at = 0; at < word.length; ) {
    let length = word.length - at
    while (length >= SHORTEST_PART && !listed.has(word.slice(at, at + length))) length--
    const value = listed.get(word.slice(at, at + length))
    if (value !== undefined && length >= SHORTEST_PART) parts.push(value)
    else if (word.startsWith('und', at) && parts.length > 0) {
      parts.push('und')
      length = 3
    } else if (word.startsWith('ein', at)) {
      parts.push(1)
      length = 3
    } else return null
    at += length
    if (parts.length > MOST_PARTS) return null
  }
  return parts.length > 1 ? parts : null
}

/** German says the ones before the tens: "fünfundzwanzig". */
function onesBehindTens(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, at): Part[] => {
    if (part === 'und') return []
    const [before, after] = [parts[at - 1], parts[at + 1]]
    if (after === 'und') return [parts[at + 2] ?? 0, part]
    return before === 'und' ? [] : [part]
  })
}

function evaluate(parts: readonly Part[]): number {
  let [total, current] = [0, 0]
  for (const part of parts) {
    if (part === 'und') continue
    if (part >= 1000) [total, current] = [total + Math.max(1, current) * part, 0]
    else if (part === 100) current = Math.max(1, current) * 100
    else if (part === 10 && current > 0 && current < 10) current += 10
    else current += part
  }
  return total + current
}
