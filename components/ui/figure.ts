// Figures in English, for components not yet in every language: they come to use useFormat, and this goes.
import { formatFor } from './format'

const { count, share, bytes } = formatFor('en')
export const formatCount = count
export const formatShare = share
export const formatBytes = bytes

/** `formatCounted(1284, 'statement')` → `1,284 statements`; the plural is given where it is not a plain -s. */
export function formatCounted(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`
}
