// What an exported file is called: by its filters, short, in their own script.

/** Longer names are cut, in characters: every system takes so much with room for an ending. */
const MOST = 80
/** What no system takes in a name, and what hides or turns text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const FORBIDDEN = /[\x00-\x1f\x7f<>:"/\\|?*%]|[\p{Cc}\p{Cf}\p{Cs}]/gu

/**
 * `dictum-statements`, then each of `parts`, then the day: `dictum-statements_John-Kirby_it_2026-11-22`.
 * @param parts names and values of filters
 * @param day `YYYY-MM-DD`
 */
export function fileName(parts: readonly string[], day: string): string {
  const tidy = parts
    .map((part) =>
      part
        .replace(FORBIDDEN, ' ')
        .trim()
        .replace(/\s+/gu, '-')
        .replace(/^[.-]+|[.-]+$/g, ''),
    )
    .filter(Boolean)
  const name = [...['dictum-statements', ...tidy].join('_')].slice(0, MOST).join('')
  return `${name.replace(/[_.-]+$/, '')}_${day}`
}

/**
 * The header by which a browser names what it saves (RFC 6266): the name as it is, and without what is not ASCII for
 * what cannot read that.
 */
export function contentDisposition(name: string): string {
  const ascii = name
    .replace(/[^\x20-\x7e]+/g, '-')
    .replace(/-+(?=[_.-])|(?<=_)-+/g, '')
    .replace(/["\\]/g, '')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
