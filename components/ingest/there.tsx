// The article that is there of a handed-over one, by its title, on one line; what it is to it stands before.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Printed } from '@/components/ui/printed'
import type { ItemRow } from '@/lib/records/ingest'

export function There({ articleId, text, language }: NonNullable<ItemRow['there']>) {
  const t = useTranslations('ingest')
  return (
    <>
      :{' '}
      <Link
        href={`/articles/${encodeURIComponent(articleId)}`}
        className="inline-block max-w-[min(28rem,100%)] truncate align-bottom text-accent link"
      >
        {text ? <Printed language={language}>{text}</Printed> : t('untitledArticle')}
      </Link>
    </>
  )
}
