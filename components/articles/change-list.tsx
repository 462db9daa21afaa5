// What an edit did to the statements of an article, each with its words.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SpeakerNames } from '@/components/statements/speaker-name'
import { StatementText } from '@/components/statements/statement-text'
import { useFormat } from '@/components/ui/use-format'
import { contentOf } from '@/lib/content'
import type { VersionChanges } from '@/lib/records/articles'
import type { StatementRow } from '@/lib/records/statements'
import { WordChanges } from './word-changes'

type Props = { changes: VersionChanges; from: number; to: number }

export function ChangeList({ changes: { added, dropped, reattributed, reworded }, from, to }: Props) {
  const t = useTranslations('articles')
  const labels = useTranslations('labels')
  const format = useFormat()
  const namesOf = ({ speakers, mention }: StatementRow) =>
    format.list(speakers.map(({ name }) => name)) || mention?.text || labels('nobodyNamed')
  const count = added.length + dropped.length + reattributed.length + reworded.length
  return (
    <div className="mt-10 max-w-[60rem]">
      <h3 className="mb-3 text-soft">
        {t.rich('changes', {
          from,
          to,
          count,
          strong: (words) => <span className="font-semibold text-ink">{words}</span>,
        })}
      </h3>
      <ul className="border-line border-t empty:hidden">
        {reattributed.map(({ before, after }) => (
          <Change key={after.id} what={t('changeReattributed')} of={after}>
            <Words statement={after} />
            <p className="mt-1 text-small text-soft">
              {t.rich('was', {
                names: namesOf(before),
                s: (words) => <s className="decoration-alert">{words}</s>,
              })}
            </p>
          </Change>
        ))}
        {reworded.map(({ before, after }) => (
          <Change key={after.id} what={t('changeReworded')} of={after}>
            <WordChanges before={contentOf(before)} after={contentOf(after)} language={after.article.language} />
          </Change>
        ))}
        {added.map((statement) => (
          <Change key={statement.id} what={t('changeAdded')} of={statement}>
            <Words statement={statement} />
          </Change>
        ))}
        {dropped.map((statement) => (
          <Change key={statement.id} what={t('changeDropped')} of={statement}>
            <div className="text-soft line-through decoration-alert decoration-1">
              <Words statement={statement} />
            </div>
          </Change>
        ))}
      </ul>
    </div>
  )
}

const Words = ({ statement }: { statement: StatementRow }) => (
  <div className="max-w-[60ch] text-quote">
    <StatementText statement={statement} />
  </div>
)

function Change({ what, of, children }: { what: string; of: StatementRow; children: ReactNode }) {
  return (
    <li className="grid grid-cols-1 gap-x-6 gap-y-1 border-line border-b py-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
      <p className="text-small">
        <span className="text-faint">{what}</span>
        <span className="ml-2 sm:ml-0 sm:block">
          <SpeakerNames statement={of} />
        </span>
      </p>
      <div className="min-w-0">{children}</div>
    </li>
  )
}
