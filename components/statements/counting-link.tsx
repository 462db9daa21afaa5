// The way of counting on a page without filters: what is counted, and the link that counts otherwise.
import Link from 'next/link'
import type { Counting } from '@/lib/list-params'

/** `hrefFor` is the page's own address with another way of counting. */
type Props = { counting: Counting; hrefFor: (counting: Counting) => string }

export function CountingLink({ counting, hrefFor }: Props) {
  const isOnce = counting.copies === 'once'
  return (
    <Link
      href={hrefFor({ ...counting, copies: isOnce ? null : 'once' })}
      title="What copies of one story share is one statement, or one in each copy"
      scroll={false}
      data-print="hide"
      className="text-soft link"
    >
      {isOnce ? 'Count every copy' : 'Count copies once'}
    </Link>
  )
}
