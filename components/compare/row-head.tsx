// The head of a row: whose utterance it is, when it was said, and how many ran it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { MentionAsPrinted, SpeakerNames } from '@/components/statements/speaker-name'
import { Day } from '@/components/ui/day'
import { utteranceHref } from '@/components/utterances/utterance-address'
import type { CompareBy } from '@/lib/compare-params'
import type { ComparedRow } from '@/lib/records/compare'
import type { StatementRow } from '@/lib/records/statements'

type Props = { row: ComparedRow; by: CompareBy; columns: number; statement: StatementRow }

export function RowHead({ row: { id, day, isSaid, ran }, by, columns, statement }: Props) {
  const t = useTranslations('compare')
  return (
    <th
      // biome-ignore lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
      role="rowheader"
      scope="row"
      className="block border-line pt-4 pb-1 text-left align-top font-normal sm:sticky sm:left-0 sm:z-10 sm:table-cell sm:border-b sm:bg-paper sm:py-4 sm:pr-6 print:static"
    >
      <div className="flex flex-wrap items-baseline gap-x-3 *:max-w-full sm:block">
        <div>
          <SpeakerNames statement={statement} />
        </div>
        {statement.speakers.length === 0 && (
          <div>
            <MentionAsPrinted statement={statement} />
          </div>
        )}
        <div className="text-small text-soft">
          {day === null ? (
            <Day value={day} />
          ) : (
            t.rich(isSaid ? 'said' : 'published', { day: () => <Day value={day} /> })
          )}
        </div>
        <Link href={utteranceHref(id)} className="text-small text-soft link">
          {t.rich(by === 'outlet' ? 'ranIt' : 'inSome', {
            ran,
            columns,
            strong: (share) => <span className="text-ink tabular-nums">{share}</span>,
          })}
        </Link>
      </div>
    </th>
  )
}
