import { expect, it } from 'vitest'
import { takeTurns } from './take-turns'

const settle = () => new Promise((resolve) => setTimeout(resolve))

it('lets so many go at a time, in the order in which they asked', async () => {
  const turn = takeTurns(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  for (let asked = 0; asked < 5; asked += 1)
    void turn().then((done) => {
      begun.push(asked)
      ends.push(done)
    })
  await settle()
  expect(begun).toEqual([0, 1])
  ends[1]?.()
  await settle()
  expect(begun).toEqual([0, 1, 2])
  ends[0]?.()
  ends[2]?.()
  await settle()
  expect(begun).toEqual([0, 1, 2, 3, 4])
})

it('gives a turn back once, however often its end is told', async () => {
  const turn = takeTurns()
  const done = await turn()
  done()
  done()
  const begun: number[] = []
  for (const asked of [1, 2]) void turn().then(() => begun.push(asked))
  await settle()
  expect(begun).toEqual([1])
})
