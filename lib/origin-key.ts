// An origin in an address: who stands behind statements, as one short word.
import type { SourceClass } from './engine/types'
import { SOURCE_CLASSES, UNKNOWN } from './list-params'

/** A source without a name, told apart by whom it spoke to, what it is and whose. */
export type UnnamedOrigin = {
  /** The slug of the medium it spoke to. */
  medium: string
  sourceClass: SourceClass
  /** ISO 3166 alpha-2 or a region; `unknown` where none is told. */
  country: string
}

/** `cnn.intelligence.US`; a named speaker's key is the speaker's slug, which holds no full stop. */
export function keyOfUnnamed({ medium, sourceClass, country }: UnnamedOrigin): string {
  return [medium, sourceClass, country].join('.')
}

/** The unnamed source a key stands for; null for a named speaker's. */
export function readOriginKey(key: string): UnnamedOrigin | null {
  const [medium, kind, country = UNKNOWN] = key.split('.')
  const sourceClass = SOURCE_CLASSES.find((known) => known === kind)
  return medium && sourceClass ? { medium, sourceClass, country } : null
}
