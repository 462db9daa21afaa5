// How the bench measures and prints.

/** Milliseconds `work` takes. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Rounds that are thrown away, until the code is compiled, and rounds that count. */
const WARM_UP = 3
const ROUNDS = 7

/** The median milliseconds of each piece of work, taken in turns so that a busy moment of the machine hits all alike. */
export async function medians(works: readonly (() => unknown)[]): Promise<number[]> {
  const taken = works.map((): number[] => [])
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1)
    for (const [i, work] of works.entries()) {
      const ms = await time(work)
      if (round >= WARM_UP) taken[i]?.push(ms)
    }
  return taken.map((figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0)
}

export const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

export const print = (what: string, ...figures: string[]) =>
  console.log([what.padEnd(58), ...figures.map((figure) => figure.padStart(14))].join(' '))
