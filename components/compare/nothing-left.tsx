// Where there are utterances, but none that the columns ran in the way that was asked for.
import Link from 'next/link'
import { formatCounted } from '@/components/ui/figure'
import { type CompareParams, compareHref } from '@/lib/compare-params'

export function NothingLeft({ params, all }: { params: CompareParams; all: number }) {
  return (
    <div className="border-line border-t py-10">
      <h2 className="font-serif text-title">No utterance was run in that way.</h2>
      <p className="mt-4 text-soft">
        There are {formatCounted(all, 'utterance')} in these columns.{' '}
        <Link
          href={compareHref({ ...params, show: 'all', ran: [], without: [], page: 1 })}
          className="text-accent link"
        >
          Show all of them
        </Link>
      </p>
    </div>
  )
}
