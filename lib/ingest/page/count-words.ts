// How many words a text has.

/** Runs of letters and digits; an apostrophe or a hyphen parts two. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0
