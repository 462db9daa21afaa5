// What came of the last article sent.
import Link from 'next/link'
import type { IngestState } from './ingest-state'

export function IngestOutcome({ outcome }: { outcome: IngestState['outcome'] }) {
  if (!outcome) return null
  if (outcome.status === 'failed') {
    return (
      <p role="alert" className="border-alert border-l-2 bg-alert-wash px-4 py-3">
        <strong className="font-semibold text-alert">Not added.</strong> {outcome.why}
      </p>
    )
  }
  return (
    <p role="status" className="border-accent border-l-2 bg-accent-wash px-4 py-3">
      <strong className="font-semibold text-accent">{outcome.status === 'added' ? 'Added.' : 'Already here.'}</strong>{' '}
      {outcome.status === 'duplicate' && 'The same text is in the database, so nothing changed. '}
      <Link href={`/articles/${encodeURIComponent(outcome.articleId)}`} className="link">
        Read it with its statements
      </Link>
    </p>
  )
}
