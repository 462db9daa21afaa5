// A newcomer among groups: most of a group must agree, and the likest group comes first.
import { expect, it } from 'vitest'
import { type Compared, chooseGroups } from './choose-groups'

const compared = (id: number, groupId: number | null, score: number): Compared => ({
  ...{ id, groupId, score },
  same: score >= 0.5,
  why: `like ${id}`,
})

it('joins no group of which only one member is like it', () => {
  expect(chooseGroups([compared(1, 7, 0.9), compared(2, 7, 0.1), compared(3, 7, 0.2)])).toEqual([])
})

it('puts the group first that is like it on the whole, not the one with the likest member', () => {
  const homes = chooseGroups([compared(1, 7, 0.95), compared(2, 7, 0.5), compared(3, 8, 0.8), compared(4, 8, 0.8)])
  expect(homes.map(({ groupId, best }) => [groupId, best.id])).toEqual([
    [8, 3],
    [7, 1],
  ])
})

it('takes a statement that stands alone for a group of one', () => {
  expect(chooseGroups([compared(1, null, 0.6), compared(2, null, 0.4)])).toMatchObject([{ groupId: null, ids: [1] }])
})
