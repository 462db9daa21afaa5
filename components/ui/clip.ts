// Words cut short where all of them stand elsewhere.

/** At most so many characters, cut between words, with an ellipsis for the rest. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.lastIndexOf(' ', most)
  return `${text.slice(0, end > 0 ? end : most)} …`
}
