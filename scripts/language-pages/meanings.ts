// What each list of a language pack is for, in the words of the contract itself.

/** A documented field of a type: `NominalWords.definite` and the text above it. */
export type Meanings = ReadonlyMap<string, string>

const TYPE = /^export type (\w+) = \{\n([\s\S]*?)^\}/gm
const FIELD = /^ {2}(?:\/\*\*([\s\S]*?)\*\/\n {2})?(\w+): /gm

/** The comment above every field of every type in the source of `pack.ts`, by type and field. */
export function meaningsOf(source: string): Meanings {
  const meanings = new Map<string, string>()
  for (const [, type, body = ''] of source.matchAll(TYPE))
    for (const [, comment, field] of body.matchAll(FIELD))
      if (comment)
        meanings.set(
          `${type}.${field}`,
          comment
            .split('\n')
            .map((line) => line.replace(/^\s*\*\s?/, '').trim())
            .join(' ')
            .trim(),
        )
  return meanings
}

/** Which type of the contract documents each group of a pack. */
export const typeOfGroup = {
  attribution: 'AttributionWords',
  sources: 'SourceNouns',
  pronouns: 'Pronouns',
  verbWords: 'VerbWords',
  clause: 'ClauseWords',
  nominal: 'NominalWords',
  names: 'NameWords',
  dates: 'DateWords',
  tokens: 'TokenHabits',
  furniture: 'FurnitureWords',
} as const
