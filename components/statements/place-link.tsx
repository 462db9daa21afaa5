// From a statement to the characters of the article that prove it.
import Link from 'next/link'
import { Printed } from '@/components/ui/printed'
import type { StatementRow } from '@/lib/records'
import { CopiesLink } from './copies-link'

/** The address of a statement's place in its article. */
export function placeInArticle(statement: StatementRow): string {
  return `/articles/${encodeURIComponent(statement.article.id)}#s-${statement.id}`
}

export function PlaceLink({ statement }: { statement: StatementRow }) {
  const { article, evidence, copies, isReplaced } = statement
  return (
    <>
      <Link href={placeInArticle(statement)} className="link">
        <span className="sr-only">In place: </span>
        <Printed language={article.language}>{article.title || 'untitled article'}</Printed>
      </Link>
      {isReplaced && <span className="ml-2 whitespace-nowrap text-faint">earlier version</span>}
      {copies > 0 && (
        <span className="ml-2">
          <CopiesLink statement={statement} />
        </span>
      )}
      {evidence === 'broken' && (
        <strong className="mt-1 block font-medium text-alert">
          Evidence broken: the article does not hold these words at this place.
        </strong>
      )}
    </>
  )
}
