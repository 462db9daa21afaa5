// The ways articles come in, with the open one marked.
import Link from 'next/link'
import { ingestHref, WAYS, type Way } from './ingest-address'

const LABEL: Record<Way, string> = { text: 'Paste text', files: 'Files', addresses: 'Addresses', feeds: 'Feeds' }

export function WayNav({ open }: { open: Way }) {
  return (
    <nav aria-label="Ways to add articles" className="mb-7 border-line border-b">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {WAYS.map((way) => (
          <li key={way}>
            <Link
              href={ingestHref({ way })}
              aria-current={way === open ? 'page' : undefined}
              className="inline-block border-transparent border-b-2 py-2.5 text-soft hover:text-accent aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink"
            >
              {LABEL[way]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
