// That copies of the same story carry a statement too, and the way to them.
import Link from 'next/link'
import { formatCounted } from '@/components/ui/figure'
import type { StatementRow } from '@/lib/records'

export function CopiesLink({ statement: { copies, article } }: { statement: StatementRow }) {
  if (copies === 0) return null
  return (
    <Link
      href={`/articles/${encodeURIComponent(article.id)}#same-story`}
      title="Articles that carry a copy of this story, and this statement in it"
      className="whitespace-nowrap text-faint link"
    >
      +{formatCounted(copies, 'copy', 'copies')}
    </Link>
  )
}
