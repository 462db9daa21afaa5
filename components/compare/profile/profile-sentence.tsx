// What stands out of the profile, in words: who alone ran how much, and how much each quotes directly.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Fragment, type ReactNode } from 'react'
import { useFormat } from '@/components/ui/use-format'
import { ofColumnHref, ranByHref } from './profile-address'
import type { ProfileProps } from './profile-props'

export function ProfileSentence({ profile, counts, params, names }: ProfileProps) {
  const t = useTranslations('compare')
  const { columns, by, filters } = params
  if (counts.all === 0) return null
  const subject = (at: number, isFirst: boolean) =>
    t(isFirst ? 'subjectFirst' : 'subjectNext', { of: subjectOf(params, at), name: names[at] ?? '' })
  const alone = columns.map(
    (column, at) => (isFirst: boolean) =>
      t.rich(isFirst ? 'aloneFirst' : 'aloneNext', {
        by,
        subject: subject(at, isFirst),
        all: counts.all,
        count: () => <Counted count={counts.byColumn[at]?.alone ?? 0} href={ranByHref(params, [column], true)} />,
      }),
  )
  const direct = columns.flatMap((column, at) => {
    const told = profile.columns[at]
    if (!told || told.statements === 0) return []
    return (isFirst: boolean) =>
      t.rich(isFirst ? 'directFirst' : 'directNext', {
        by,
        subject: subject(at, isFirst),
        all: told.statements,
        count: () => <Counted count={told.kinds.direct} href={ofColumnHref(params, column, { kind: ['direct'] })} />,
      })
  })
  return (
    <p className="max-w-[80ch] text-soft tabular-nums">
      <Listed clauses={alone} /> {filters.kind.length === 0 && <Listed clauses={direct} />}
    </p>
  )
}

/** The clauses as one sentence; the first says what all of them are about. */
function Listed({ clauses }: { clauses: ((isFirst: boolean) => ReactNode)[] }) {
  const t = useTranslations('compare')
  if (clauses.length === 0) return null
  return (
    <>
      {clauses.map((clause, at) => {
        const before = at === 0 ? '' : at === clauses.length - 1 ? t('and') : ', '
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

/** Who reports: an outlet itself; of languages and periods, ended on both sides or not, their articles. */
function subjectOf({ by, columns }: ProfileProps['params'], at: number): 'outlet' | 'language' | 'period' | 'open' {
  const { from, to } = columns[at]?.filters ?? {}
  return by !== 'period' || (from && to) ? by : 'open'
}

function Counted({ count, href }: { count: number; href: string }) {
  const t = useTranslations('compare')
  const format = useFormat()
  if (count === 0) return t('none')
  return (
    <Link href={href} className="text-ink link">
      {format.count(count)}
    </Link>
  )
}
