// Addresses for names: each its own.
import { slugify } from '../identity/slug'
import { UNKNOWN } from '../list-params'

/** Finds the slugs that stand in the way of a name's plain one, by the index: themselves and all told apart from it. */
export const slugsFrom = (name: string) => {
  const base = slugify(name)
  // In the order of ASCII "." comes right behind "-".
  return { OR: [{ slug: base }, { slug: { gte: `${base}-`, lt: `${base}.` } }] }
}

/**
 * A slug for `name` that nobody has: the plain one, else one told apart by `kind`, else by number.
 * @param taken the slugs in use that `slugsFrom` finds
 */
export function freeSlug(name: string, taken: string[], kind: string | null): string {
  const base = slugify(name)
  const isFree = (slug: string) => slug !== UNKNOWN && !taken.includes(slug)
  if (isFree(base)) return base
  const rest = kind ? `${base}-${kind}` : base
  if (kind && isFree(rest)) return rest
  let number = 2
  while (!isFree(`${rest}-${number}`)) number += 1
  return `${rest}-${number}`
}
