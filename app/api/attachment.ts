// What a file is called when a browser keeps it.

/** What no file system takes, or a header would end at. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu
const MOST_BYTES = 180

/**
 * The value of Content-Disposition (RFC 6266): the name in any script in `filename*` (RFC 8187), and another in ASCII for
 * whoever does not read it.
 * @param extension with its dot
 */
export function attachment(name: string, ascii: string, extension: string): string {
  let fit = name.replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim()
  while (Buffer.byteLength(fit) > MOST_BYTES) fit = Array.from(fit).slice(0, -1).join('')
  const encoded = encodeURIComponent(fit.trim() + extension).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}${extension}"; filename*=UTF-8''${encoded}`
}
