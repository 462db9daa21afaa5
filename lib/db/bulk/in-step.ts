// Parts of statements read beside them: what belongs to each is taken as the statements pass.
import type { Block } from './blocks'

export type InStep<Part> = {
  /** The parts of a statement, in their order; statements are asked for in the order of the block. */
  of: (statementId: number) => Part[]
  /** @throws where parts are left: the two were not in one order, and some have been given to nobody. */
  end: () => void
}

/** @param make a part, from its columns and its row among them */
export function inStep<Columns extends { statementId: number }, Part>(
  block: Block<Columns>,
  make: (block: Block<Columns>, at: number) => Part,
): InStep<Part> {
  const { statementId: owners }: { statementId: number[] } = block
  let next = 0
  return {
    of: (statementId) => {
      const parts: Part[] = []
      for (; owners[next] === statementId; next += 1) parts.push(make(block, next))
      return parts
    },
    end: () => {
      if (next < owners.length) throw new Error(`Parts of statement ${owners[next]} were read out of order.`)
    },
  }
}
