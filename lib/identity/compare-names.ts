// Whether two printed names can be one person or body, told from the names alone.
import { readComposedBody } from './composed-body'
import { foldName } from './fold-name'
import { matchNames, maybe, type NameComparison, no, yes } from './match-names'
import { readName } from './read-name'
import { type Mention, splitMention } from './split-mention'

const MEN = new Set(
  'mr sir lord herr herrn m monsieur sig signor signore senor sr don κ κοσ κυριοσ κυριου κυριο гн господин'.split(' '),
)
const WOMEN = new Set(
  'mrs ms miss dame lady frau fraulein mme mlle madame mademoiselle sigra signora sra srta senora dona κα κυρια κυριασ гжа госпожа'.split(
    ' ',
  ),
)

const genderOf = ({ honorifics }: Mention): 'm' | 'f' | null => {
  const folded = honorifics.map(foldName)
  return folded.some((word) => WOMEN.has(word)) ? 'f' : folded.some((word) => MEN.has(word)) ? 'm' : null
}

/** Two bodies told by kind, field and country; null when either is not such a one. */
const compareComposed = (a: string, b: string): NameComparison | null => {
  const [bodyA, bodyB] = [readComposedBody(a), readComposedBody(b)]
  if (bodyA === null || bodyB === null) return null
  if (bodyA.kind !== bodyB.kind || bodyA.field !== bodyB.field) return no(0.5, 'two kinds of body')
  if (bodyA.country === bodyB.country)
    return bodyA.country === null ? maybe(0.7, 'of a country not said') : yes(1, 'the same body of one country')
  return bodyA.country === null || bodyB.country === null
    ? maybe(0.7, 'one says no country')
    : no(0.5, 'bodies of two countries')
}

/**
 * Compares two mentions already split (`splitMention`), by their spelling alone. A role without a name is a person
 * nobody names: never a body, and another such at most perhaps.
 */
export const compareMentions = (a: Mention, b: Mention): NameComparison => {
  if (a.name === null || b.name === null) {
    if ([a, b].some(({ name, roles }) => name === null && roles.length === 0)) return no(0, 'nothing to compare')
    if (a.name !== null || b.name !== null) return no(0.2, 'a role without a name')
    const [roleA, roleB] = [a, b].map(({ roles }) => foldName(roles.join('')))
    return roleA === roleB ? maybe(0.8, 'the same role, without a name') : no(0.5, 'roles without a name')
  }
  const kinds = [a.kind, b.kind]
  if (kinds.includes('person') && kinds.includes('organisation')) return no(0.3, 'a person and a body')
  const [genderA, genderB] = [genderOf(a), genderOf(b)]
  if (genderA !== null && genderB !== null && genderA !== genderB) return no(0.6, 'a woman and a man')
  const composed = compareComposed(a.name, b.name)
  if (composed !== null) return composed
  const found = matchNames(readName(a.name), readName(b.name))
  // A body may be called after a person: Meloni's government is not Meloni.
  const isNamesake = kinds.includes('organisation') && kinds.includes('unknown') && found.extent === 'part'
  return isNamesake ? no(0.6, 'a body called after a name') : found
}

/**
 * Compares two names as printed, in any of the scripts Latin, Greek and Cyrillic, with or without article, honorific,
 * role, apposition, hyphens, marks and inflection. Knows no particular person: `buildNameLookup(…).compare` does.
 */
export const compareNames = (a: string, b: string): NameComparison => compareMentions(splitMention(a), splitMention(b))
