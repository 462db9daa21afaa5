// Why an item failed, as a person reads it under its name. Readers tell it as what follows the name of what they read.

/** `is a PDF: copy its text` → `It is a PDF: copy its text.`; what ends in a full stop is a sentence already. */
export const faultSentence = (why: string): string => (why.endsWith('.') ? why : `It ${why}.`)
