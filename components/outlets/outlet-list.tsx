// The list of outlets.
import Link from 'next/link'
import { PageHead } from '@/components/ui/page-head'
import type { OutletSummary } from '@/lib/records'
import { OutletTable } from './outlet-table'

export function OutletList({ outlets }: { outlets: OutletSummary[] }) {
  return (
    <div className="page">
      <PageHead title="Outlets">Who published the articles, and how many statements each of them carried.</PageHead>
      {outlets.length > 0 ? (
        <OutletTable rows={outlets} />
      ) : (
        <p className="border-line border-t py-10">
          No article names its outlet yet.{' '}
          <Link href="/ingest" className="link">
            Add articles
          </Link>
        </p>
      )}
    </div>
  )
}
