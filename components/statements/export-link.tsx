// The way out: the same rows as a file, with their number said before the click.
import { Download } from 'lucide-react'
import { formatCounted } from '@/components/ui/figure'
import { type StatementParams, toStatementQuery } from '@/lib/list-params'

export function ExportLink({ total, params }: { total: number; params: StatementParams }) {
  if (total === 0) return null
  return (
    <a
      href={`/api/statements.csv${toStatementQuery({ ...params, page: 1 })}`}
      download
      data-print="hide"
      className="inline-flex items-center gap-1.5 text-small link"
    >
      <Download aria-hidden size={14} />
      Export {formatCounted(total, 'statement')} as CSV
    </a>
  )
}
