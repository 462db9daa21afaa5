// What the readers of all forms share.
import type { GivenFacts } from '../given-facts'
import type { Found } from '../reading'
import type { Input } from './input'

export type ReaderContext = {
  /** Facts for everything in the input; what the input says of a part wins over them. */
  given: GivenFacts
  now: Date
  /** Archives around the input. */
  depth: number
  /** What may still be unpacked, in bytes, for the whole source. */
  budget: { left: number }
  /** Opens a source that lies in the input. */
  open(input: Input, context: ReaderContext): AsyncGenerator<Found>
}

/** Gives what an input holds, in order. @throws UserError when from there on nothing more can be read */
export type Reader = (input: Input, context: ReaderContext) => AsyncGenerator<Found>
