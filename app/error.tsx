'use client'
// A page that could not be shown.
import { DeadEnd } from '@/components/ui/dead-end'

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <DeadEnd
      title="This page could not be shown."
      ways={[{ href: '/', label: 'Start at the front page' }]}
      action={
        <button type="button" onClick={retry} className="button button-strong">
          Try again
        </button>
      }
    >
      <p>
        Something failed while it was put together; nothing in the database was changed. If it fails again, the terminal
        that runs Dictum says why{error.digest && <> (look for {error.digest})</>}.
      </p>
    </DeadEnd>
  )
}
