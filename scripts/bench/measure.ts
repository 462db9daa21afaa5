// How the bench measures and prints.

/** Milliseconds `work` takes. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Each piece of work runs so long unmeasured, until its code is compiled: the same for all. Milliseconds. */
const WARM_UP = 2000
const ROUNDS = 9

/** The median milliseconds of each piece of work, taken in turns so that a busy moment of the machine hits all alike. */
export async function medians(works: readonly (() => unknown)[]): Promise<number[]> {
  for (const work of works) for (let spent = 0; spent < WARM_UP; ) spent += await time(work)
  const taken = works.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, work] of works.entries()) taken[i]?.push(await time(work))
  return taken.map((figures) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0)
}

export const bytesOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

export const print = (what: string, ...figures: string[]) =>
  console.log([what.padEnd(58), ...figures.map((figure) => figure.padStart(14))].join(' '))
