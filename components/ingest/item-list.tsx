// The items of a run: what each turned out to be, and of those that wait for a person what can be corrected.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Reason } from '@/components/reasons/reason'
import { useSayReason } from '@/components/reasons/use-say-reason'
import { Moment } from '@/components/ui/moment'
import { Printed } from '@/components/ui/printed'
import { wordsOf } from '@/components/ui/sentence'
import type { FoundArticle, ItemRow } from '@/lib/records/ingest'
import type { RunSteps } from './ingest-steps'
import { Reserved } from './reserved'
import { ReviewItem } from './review-item'
import { There } from './there'

type Props = { run: string; rows: ItemRow[]; steps: RunSteps; isOpen: boolean }

export function ItemList({ run, rows, steps, isOpen }: Props) {
  const say = useSayReason()
  const items = rows.map((row) => ({ ...row, origin: wordsOf(say(row.origin)) }))
  return (
    <ul className="border-line border-t">
      {items.map((item) => (
        <li key={item.id} className="border-line border-b py-4">
          {item.state === 'review' && item.found && isOpen ? (
            <ReviewItem run={run} item={item} found={item.found} steps={steps}>
              <ReviewNotes item={item} found={item.found} />
            </ReviewItem>
          ) : (
            <EndedItem item={item} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** What is to be looked at before it is added. */
function ReviewNotes({ item: { why, there, reserved }, found }: { item: ItemRow; found: FoundArticle }) {
  const t = useTranslations('ingest')
  return (
    <>
      <Reserved words={reserved} />
      {found.isExcerpt && <p className="mt-1.5 text-small text-soft">{t('onlyQuotations')}</p>}
      {why && (
        <p className="mt-1.5 text-small first-letter:uppercase">
          <Reason>{why}</Reason>
          {there && <There {...there} />}
        </p>
      )}
      {found.warnings.map((warning) => (
        <p key={warning} className="mt-1.5 text-small text-alert">
          <Reason>{warning}</Reason>
        </p>
      ))}
    </>
  )
}

function EndedItem({ item }: { item: ItemRow }) {
  const t = useTranslations('ingest')
  const { origin, state, why, articleId, title, there, statements, taken, retryAt } = item
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
      <div className="min-w-0 max-w-[48rem]">
        <p className="break-words">
          {articleId ? (
            <Link href={`/articles/${encodeURIComponent(articleId)}`} className="font-serif text-quote link-quiet">
              {title?.text ? <Printed language={title.language}>{title.text}</Printed> : t('untitledArticle')}
            </Link>
          ) : (
            <bdi>{origin}</bdi>
          )}
        </p>
        {articleId && <p className="text-small break-words text-faint">{origin}</p>}
        <Reserved words={item.reserved} />
        {why && state !== 'cancelled' && (
          <p className={`text-small ${state === 'failed' ? 'text-alert' : 'text-soft'}`}>
            <Reason>{why}</Reason>
            {there && <There {...there} />}
          </p>
        )}
        {retryAt && (
          <p className="text-small text-soft">{t.rich('retryFrom', { moment: () => <Moment value={retryAt} /> })}</p>
        )}
      </div>
      <p className="text-small whitespace-nowrap text-soft tabular-nums">
        <span className={state === 'failed' ? 'text-alert' : state === 'added' ? 'text-accent' : ''}>
          {state === 'opened' ? t('opened', { count: taken }) : t('itemState', { state })}
        </span>
        {statements !== null && state !== 'opened' && ` · ${t('itemStatements', { count: statements })}`}
      </p>
    </div>
  )
}
