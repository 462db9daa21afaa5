// One at a time, in the order in which they asked.

/** @returns a function that waits for its turn and gives back what ends it; call that once, whatever happens */
export function takeTurns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let done: () => void = () => {}
    last = new Promise((resolve) => {
      done = resolve
    })
    await before
    return done
  }
}
