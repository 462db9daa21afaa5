// Addresses for names: each its own.
import { slugify } from '../identity/slug'
import { UNKNOWN } from '../list-params'

/**
 * A slug for `name` that nobody has: the plain one, else one told apart by `kind`, else by number.
 * @param taken the slugs in use that begin as the plain one does
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
