// The way of counting on a page without filters: what is counted, and the link that counts otherwise.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Counting } from '@/lib/list-params'

/** `hrefFor` is the page's own address with another way of counting. */
type Props = { counting: Counting; hrefFor: (counting: Counting) => string }

export function CountingLink({ counting, hrefFor }: Props) {
  const t = useTranslations('filters')
  const isOnce = counting.copies === 'once'
  return (
    <Link
      href={hrefFor({ ...counting, copies: isOnce ? null : 'once' })}
      title={t('countingLinkHint')}
      scroll={false}
      data-print="hide"
      className="text-soft link"
    >
      {t(isOnce ? 'countEveryCopy' : 'copiesOnce')}
    </Link>
  )
}
