// What stands out of the profile, in words: who alone ran how much, and how much each quotes directly.
import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import { formatCount, formatCounted } from '@/components/ui/figure'
import type { CompareBy } from '@/lib/compare-params'
import { ofColumnHref, ranByHref } from './profile-address'
import type { ProfileProps } from './profile-props'

const RAN: Record<CompareBy, string> = { outlet: 'ran', language: 'report', period: 'report' }
const QUOTE: Record<CompareBy, string> = { outlet: 'quotes', language: 'quote', period: 'quote' }

export function ProfileSentence({ profile, counts, params, names }: ProfileProps) {
  const { columns, by, filters } = params
  if (counts.all === 0) return null
  const alone = columns.map((column, at) => (isFirst: boolean) => (
    <>
      {subjectOf(params, names, at, isFirst)}
      {isFirst && ` alone ${RAN[by]}`}{' '}
      <Counted count={counts.byColumn[at]?.alone ?? 0} href={ranByHref(params, [column], true)} />
      {isFirst && ` of ${formatCounted(counts.all, 'utterance')}`}
    </>
  ))
  const direct = columns.flatMap((column, at) => {
    const told = profile.columns[at]
    if (!told || told.statements === 0) return []
    return (isFirst: boolean) => (
      <>
        {subjectOf(params, names, at, isFirst)}
        {isFirst && ` ${QUOTE[by]} directly`} in{' '}
        <Counted count={told.kinds.direct} href={ofColumnHref(params, column, { kind: ['direct'] })} /> of{' '}
        {isFirst ? formatCounted(told.statements, 'statement') : formatCount(told.statements)}
      </>
    )
  })
  return (
    <p className="max-w-[80ch] text-soft tabular-nums">
      <Listed clauses={alone} /> {filters.kind.length === 0 && <Listed clauses={direct} />}
    </p>
  )
}

/** The clauses as one sentence; the first says what all of them are about. */
function Listed({ clauses }: { clauses: ((isFirst: boolean) => ReactNode)[] }) {
  if (clauses.length === 0) return null
  return (
    <>
      {clauses.map((clause, at) => {
        const before = at === 0 ? '' : at === clauses.length - 1 ? ' and ' : ', '
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the clauses stand in the order of the columns
          <Fragment key={at}>
            {before}
            {clause(at === 0)}
          </Fragment>
        )
      })}
      .
    </>
  )
}

/** Who reports: an outlet itself, of languages and periods their articles. */
function subjectOf({ by, columns }: ProfileProps['params'], names: string[], at: number, isFirst: boolean): string {
  const name = names[at] ?? ''
  if (by === 'outlet') return name
  const { from, to } = columns[at]?.filters ?? {}
  const link = by === 'language' ? 'in ' : from && to ? 'of ' : ''
  return `${isFirst ? 'Articles' : 'those'} ${link}${name}`
}

function Counted({ count, href }: { count: number; href: string }) {
  if (count === 0) return 'none'
  return (
    <Link href={href} className="text-ink link">
      {formatCount(count)}
    </Link>
  )
}
