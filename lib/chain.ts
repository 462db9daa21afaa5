// The way a statement travelled, from the page back to where it comes from, the same on every screen and in every file.
import type { RelayKind } from './engine/types'
import type { StatementRow } from './records/statements'

/** What stands where a speaker's name would: "si dice" names nobody; elsewhere the engine cannot tell. */
export const NO_SPEAKER = { unnamed: 'nobody named', unknown: 'speaker unknown' }
export const NO_OUTLET = 'outlet unknown'

/** One stop. `slug` is null where nobody known stands there; a relay has the kind of its own. */
export type Stop = { is: 'outlet' | 'speaker' | RelayKind; name: string; slug: string | null }

type Travelled = Pick<StatementRow, 'speakers' | 'speakerType' | 'mention' | 'relays'> & {
  article: Pick<StatementRow['article'], 'outlet'>
}

/** Every stop in order, the outlet first; what speakers said together is one stop. What the speaker cites lies behind. */
export function chainOf({ article, mention, relays, speakers, speakerType }: Travelled): Stop[][] {
  const { outlet } = article
  const nobody = NO_SPEAKER[speakerType === 'unnamed' ? 'unnamed' : 'unknown']
  const stop = ({ kind, name, slug }: StatementRow['relays'][number]): Stop[] => [{ is: kind, name, slug }]
  // A text that is cited may be the speaker itself: it then stands in the chain once.
  const cited = relays.filter(
    ({ kind, start, end }) => kind === 'source' && !(mention && start < mention.end && mention.start < end),
  )
  return [
    [{ is: 'outlet', name: outlet?.name ?? NO_OUTLET, slug: outlet?.slug ?? null }],
    ...relays.filter(({ kind }) => kind !== 'source').map(stop),
    speakers.length > 0
      ? speakers.map(({ name, slug }) => ({ is: 'speaker' as const, name, slug }))
      : [{ is: 'speaker', name: nobody, slug: null }],
    ...cited.map(stop),
  ]
}

/** The chain as one line of text: `AgenPress ← The New York Times ← officials`. */
export function printChain(statement: Travelled): string {
  return chainOf(statement)
    .map((stops) => stops.map(({ name }) => name).join(' and '))
    .join(' ← ')
}
