// The article that is there of a handed-over one, by its title, on one line; what it is to it stands before.
import Link from 'next/link'
import { Printed } from '@/components/ui/printed'
import type { ItemRow } from '@/lib/records'

export function There({ articleId, text, language }: NonNullable<ItemRow['there']>) {
  return (
    <>
      :{' '}
      <Link
        href={`/articles/${encodeURIComponent(articleId)}`}
        className="inline-block max-w-[min(28rem,100%)] truncate align-bottom text-accent link"
      >
        <Printed language={language}>{text || 'untitled article'}</Printed>
      </Link>
    </>
  )
}
