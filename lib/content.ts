// How the parts of a split quote are shown in one piece.

/** Between two parts. */
const ELLIPSIS = ' […] '

/** The content of a statement in one piece, from the texts of its spans. */
export function joinContent(parts: string[]): string {
  return parts.join(ELLIPSIS)
}

/** The same, from the spans themselves. */
export const contentOf = ({ spans }: { spans: readonly { text: string }[] }): string =>
  joinContent(spans.map(({ text }) => text))
