// When two statements are one utterance beside what else their articles say.
import { expect, it } from 'vitest'
import type { Sign, SignKind } from '../statements/read-statement'
import { isSameUtterance } from './same-utterance'

const sign = (kind: SignKind, key: string): Sign => ({ kind, key, broader: null, start: 0, end: 1 })
const word = sign('word', 'en:harbou')
const likeness = (score: number, matches = 2, onlyInA: Sign[] = [], onlyInB: Sign[] = []) => ({
  ...{ score, same: score >= 0.5, why: '' },
  match: {
    matched: Array.from({ length: matches }, () => ({ a: word, b: word, weight: 1 })),
    ...{ shared: matches, ofA: 3, ofB: 3, onlyInA, onlyInB },
  },
})
const context = (rivals: number[], facts = { isOneSpeaker: true, areDated: true }) => ({
  ...facts,
  rivals: () => rivals.map((score) => likeness(score)),
})

it('takes the best match of one speaker for the same utterance, though words alone would not', () => {
  expect(isSameUtterance(likeness(0.4), context([0.1, 0.2]))).toBe(true)
  expect(isSameUtterance(likeness(0.4), context([0.1, 0.45]))).toBe(false)
  expect(isSameUtterance(likeness(0.1), context([]))).toBe(false)
})

it('takes no best match for the same that shares one sign alone, or differs in a figure', () => {
  expect(isSameUtterance(likeness(0.4, 1), context([]))).toBe(false)
  const [twenty, forty] = [sign('number', 'number:20'), sign('number', 'number:40')]
  expect(isSameUtterance(likeness(0.4, 2, [twenty], [forty]), context([]))).toBe(false)
  expect(isSameUtterance(likeness(0.4, 2, [twenty], [word]), context([]))).toBe(true)
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
