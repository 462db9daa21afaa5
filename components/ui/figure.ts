// Figures as the screen writes them.

const count = new Intl.NumberFormat('en')

/** `1284` → `1,284`. */
export function formatCount(value: number): string {
  return count.format(value)
}

/** `formatCounted(1284, 'statement')` → `1,284 statements`; the plural is given where it is not a plain -s. */
export function formatCounted(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`
}
