// When two statements are one utterance beside what else their articles say.
import { expect, it } from 'vitest'
import { isSameUtterance } from './same-utterance'

const likeness = (score: number) => ({ score, same: score >= 0.5 })
const context = (rivals: number[], facts = { isOneSpeaker: true, areDated: true }) => ({
  ...facts,
  rivals: () => rivals.map(likeness),
})

it('takes the best match of one speaker for the same utterance, though words alone would not', () => {
  expect(isSameUtterance(likeness(0.4), context([0.1, 0.2]))).toBe(true)
  expect(isSameUtterance(likeness(0.4), context([0.1, 0.45]))).toBe(false)
  expect(isSameUtterance(likeness(0.1), context([]))).toBe(false)
})

it('takes nothing but the best match where the speakers are not surely one', () => {
  const facts = { isOneSpeaker: false, areDated: true }
  expect(isSameUtterance(likeness(0.7), context([0.3], facts))).toBe(true)
  expect(isSameUtterance(likeness(0.7), context([0.8], facts))).toBe(false)
  expect(isSameUtterance(likeness(0.4), context([0.1], facts))).toBe(false)
})

it('asks for more where days are unknown', () => {
  expect(isSameUtterance(likeness(0.6), context([], { isOneSpeaker: true, areDated: false }))).toBe(false)
  expect(isSameUtterance(likeness(0.8), context([], { isOneSpeaker: true, areDated: false }))).toBe(true)
})
