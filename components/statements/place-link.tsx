// From a statement to the characters of the article that prove it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Printed } from '@/components/ui/printed'
import { isWebAddress } from '@/lib/list-params'
import type { StatementRow } from '@/lib/records/statements'
import { CopiesLink } from './copies-link'
import { Marked } from './found-words'
import { ReportsLink } from './reports-link'

/** The address of a statement's place in its article. */
export function placeInArticle(statement: StatementRow): string {
  return `/articles/${encodeURIComponent(statement.article.id)}#s-${statement.id}`
}

/** The way to the words in their article, named by its title. */
export function InPlace({ statement }: { statement: StatementRow }) {
  const t = useTranslations('statements')
  const { article } = statement
  return (
    <Link href={placeInArticle(statement)} data-place className="link in-data-compact:min-w-0 in-data-compact:truncate">
      <span className="sr-only">{t('inPlace')} </span>
      {article.title ? (
        <Printed language={article.language}>
          <Marked text={article.title} />
        </Printed>
      ) : (
        t('untitled')
      )}
      {article.url && isWebAddress(article.url) && <span className="hidden break-all print:block">{article.url}</span>}
    </Link>
  )
}

/** What is to be known of a statement's place: that it is gone from the article by now, or was never there. */
export function PlaceNotes({ statement: { evidence, isReplaced } }: { statement: StatementRow }) {
  const t = useTranslations('statements')
  return (
    <>
      {isReplaced && <span className="ml-2 whitespace-nowrap text-faint">{t('earlierVersion')}</span>}
      {evidence === 'broken' && <strong className="mt-1 block font-medium text-alert">{t('broken')}</strong>}
    </>
  )
}

export function PlaceLink({ statement }: { statement: StatementRow }) {
  const { copies, reports } = statement
  return (
    <>
      <InPlace statement={statement} />
      {copies > 0 && (
        <span className="ml-2">
          <CopiesLink statement={statement} />
        </span>
      )}
      {reports > 0 && (
        <span className="ml-2">
          <ReportsLink statement={statement} />
        </span>
      )}
      <PlaceNotes statement={statement} />
    </>
  )
}
