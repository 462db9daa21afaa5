// Text without what no database gives back as it was: zero bytes, and halves of characters beyond the first 65,536.

/** A high or low surrogate without its other half. */
const HALF = /\p{Cs}/gu

/** `text` with the sign for a lost character in the place of half ones, and without zero bytes. */
export const wholeCharacters = (text: string): string => text.replaceAll('\0', '').replace(HALF, '\ufffd')

/** The first `length` UTF-16 code units of `text`, one fewer where a character would be cut in two. */
export const beginningOf = (text: string, length: number): string => text.slice(0, length).replace(/\p{Cs}$/u, '')
