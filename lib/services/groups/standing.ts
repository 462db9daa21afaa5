// In which groups the statements of a neighbourhood stand while new ones join them.
export type Standing = {
  /** Null where it stands alone. */
  groupOf: (id: number) => number | null
  areTogether: (one: number, other: number) => boolean
  note: (statements: readonly { id: number; groupId: number | null }[]) => void
  /** From now on both, and all of the groups they were in, are of this group. */
  unite: (one: number, other: number, groupId: number) => void
}

export function startStanding(): Standing {
  const groups = new Map<number, number | null>()
  const groupOf = (id: number) => groups.get(id) ?? null
  return {
    groupOf,
    areTogether: (one, other) => one === other || (groupOf(one) !== null && groupOf(one) === groupOf(other)),
    note: (statements) => {
      for (const { id, groupId } of statements) groups.set(id, groupId)
    },
    unite: (one, other, groupId) => {
      const left = new Set([groupOf(one), groupOf(other)])
      left.delete(null)
      for (const [id, group] of groups) if (left.has(group)) groups.set(id, groupId)
      groups.set(one, groupId).set(other, groupId)
    },
  }
}
