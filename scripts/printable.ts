// What others wrote, made fit for a terminal, which obeys control characters.

/** The first picture of a control character, in the order of their codes; that of the last one stands apart. */
const PICTURES = 0x2400
const DELETE = 0x7f
const DELETE_PICTURE = '\u2421'

/** `text` with the picture of each control character but line breaks in its place, and U+FFFD for those that have none. */
export function printable(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0)
    if (code === DELETE) return DELETE_PICTURE
    return code < DELETE ? String.fromCharCode(PICTURES + code) : '\ufffd'
  })
}
