// Printed text inside Markdown, letter for letter.

/** Escapes what Markdown would read as formatting; a line break becomes a pilcrow, so that a text stays one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^(\s*\d*)([-+>]|(?<=\d)[.)])/, '$1\\$2')
    .replace(/\s*\n\s*/g, ' ¶ ')
}
