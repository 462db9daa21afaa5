// Figures as the screen writes them.

const count = new Intl.NumberFormat('en')

/** `1284` → `1,284`. */
export function formatCount(value: number): string {
  return count.format(value)
}

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })

/**
 * A part of a whole in per cent: `formatShare(1, 8)` → `12.5%`. Rounds to a tenth, but never to all or nothing: what is
 * not quite none is `<0.1%`, what is not quite all `>99.9%`. A dash where there is no whole.
 */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return '–'
  const percent = (part / whole) * 100
  if (part > 0 && percent < 0.1) return '<0.1%'
  if (part < whole && percent > 99.9) return '>99.9%'
  return `${tenths.format(percent)}%`
}

/** `formatCounted(1284, 'statement')` → `1,284 statements`; the plural is given where it is not a plain -s. */
export function formatCounted(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`
}

/** `1_600_000` → `1.6 MB`; under a thousandth of that `<1 kB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return bytes === 0 ? '0 kB' : '<1 kB'
  return bytes < 1_000_000 ? `${formatCount(Math.round(bytes / 1_000))} kB` : `${tenths.format(bytes / 1_000_000)} MB`
}
