// One of the speakers or outlets found, to be chosen.
import { formatCounted } from '@/components/ui/figure'
import type { Named } from '@/lib/records'

/** `articles`: of an outlet. */
export type SpeakerMatch = Named & { statements: number; articles?: number }

type Props = { name: string; matches: SpeakerMatch[]; chosen: string | undefined }

export function SpeakerChoice({ name, matches, chosen }: Props) {
  const [first, ...others] = matches
  // Of several, none is chosen beforehand: what is decided moves everything the one has.
  const marked = chosen ?? (others.length === 0 ? first?.slug : undefined)
  return (
    <fieldset className="sm:col-span-2">
      <legend className="sr-only">Which one</legend>
      <ul className="border-line border-t">
        {matches.map((match) => (
          <li key={match.slug} className="border-line border-b">
            <label className="flex items-baseline gap-3 py-2">
              <input type="radio" name={name} value={match.slug} defaultChecked={match.slug === marked} required />
              <span className="flex grow flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-serif text-quote">{match.name}</span>
                <span className="text-small text-soft tabular-nums">
                  {match.articles !== undefined && `${formatCounted(match.articles, 'article')}, `}
                  {formatCounted(match.statements, 'statement')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
