// A ledger of names and counts, longest first; each count leads to what it counts.
import Link from 'next/link'
import { FoldedList } from './folded-list'
import { ShareBar } from './share-bar'
import { useFormat } from './use-format'

export type TallyLine = { key: string; label: string; count: number; href: string }

export function Tally({ lines }: { lines: TallyLine[] }) {
  const format = useFormat()
  const most = Math.max(1, ...lines.map((line) => line.count))
  return (
    <FoldedList
      lines={lines.map(({ key, label, count, href }) => ({
        key,
        content: (
          <Link href={href} className="group grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 pt-2">
            <span className="group-hover:text-accent">{label}</span>
            <span className="text-soft tabular-nums group-hover:text-accent">{format.count(count)}</span>
            <ShareBar part={count} whole={most} className="col-span-2 mt-2 -mb-px h-px" />
          </Link>
        ),
      }))}
    />
  )
}
