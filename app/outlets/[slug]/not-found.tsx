// An outlet nobody knows.
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  return (
    <DeadEnd
      title="No outlet has this address."
      ways={[
        { href: '/outlets', label: 'See all outlets' },
        { href: '/ingest', label: 'Add articles' },
      ]}
    >
      <p>None of the articles here was published under this name.</p>
    </DeadEnd>
  )
}
