// Prints figures in columns.

/** A share between 0 and 1 as a percentage with one decimal. */
export const percent = (value: number) => (100 * value).toFixed(1)

/** Prints a head line and rows; the first column is flush left, the others right, each as wide as its widest cell and 8 at least. */
export function printTable(heads: string[], rows: string[][]): void {
  const lines = [heads, ...rows]
  const widths = heads.map((_, i) => Math.max(i === 0 ? 5 : 8, ...lines.map((line) => line[i]?.length ?? 0)))
  for (const line of lines)
    console.log(
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' '),
    )
}
