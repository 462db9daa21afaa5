// That copies of the same story carry a statement too, and the way to them.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { StatementRow } from '@/lib/records/statements'

export function CopiesLink({ statement: { copies, article } }: { statement: StatementRow }) {
  const t = useTranslations('statements')
  if (copies === 0) return null
  return (
    <Link
      href={`/articles/${encodeURIComponent(article.id)}#same-story`}
      title={t('copiesHint')}
      className="whitespace-nowrap text-faint link"
    >
      {t('copies', { count: copies })}
    </Link>
  )
}
