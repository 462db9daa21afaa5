// What a file that is saved is called: by its filters or what it cites, short, in their own script.

/** Longer names are cut: nobody reads more, and file systems take 255 bytes with the day and the ending. */
const MOST_CHARACTERS = 80
const MOST_BYTES = 200
/** What no system takes in a name, and what hides or turns text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const FORBIDDEN = /[\x00-\x1f\x7f<>:"/\\|?*%]|[\p{Cc}\p{Cf}\p{Cs}]/gu

/**
 * `start`, then each of `parts`, as a name every system takes: `dictum-statements_John-Kirby_it`.
 * @param parts names, titles and values of filters
 */
export function nameOf(start: string, parts: readonly string[]): string {
  const tidy = parts
    .map((part) =>
      part
        .replace(FORBIDDEN, ' ')
        .trim()
        .replace(/\s+/gu, '-')
        .replace(/^[.-]+|[.-]+$/g, ''),
    )
    .filter(Boolean)
  return beginning([start, ...tidy].join('_')).replace(/[_.-]+$/, '')
}

/** As many whole characters of `name`, with their marks, as a name may have. */
function beginning(name: string): string {
  let kept = ''
  let count = 0
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    count += 1
    if (count > MOST_CHARACTERS || Buffer.byteLength(kept + segment) > MOST_BYTES) break
    kept += segment
  }
  return kept
}

/** The name of a file of statements made on `day`, `YYYY-MM-DD`: `dictum-statements_John-Kirby_it_2026-11-22`. */
export const fileName = (parts: readonly string[], day: string): string =>
  `${nameOf('dictum-statements', parts)}_${day}`

/**
 * The header by which a browser names what it saves (RFC 6266): the name as it is, and without what is not ASCII for
 * what cannot read that.
 */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]+|["\\]/g, '').replace(/[-_]{2,}/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
