// So many at a time, in the order in which they asked.

/** @returns a function that waits for its turn and gives back what ends it; call that, whatever happens */
export function takeTurns(atOnce = 1): () => Promise<() => void> {
  let free = atOnce
  const waiting: (() => void)[] = []
  const pass = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    let isOver = false
    return () => {
      if (!isOver) pass()
      isOver = true
    }
  }
}
