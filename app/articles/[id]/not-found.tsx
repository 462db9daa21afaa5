// An article that is not here.
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  return (
    <DeadEnd
      title="No article has this address."
      ways={[
        { href: '/statements', label: 'Search the statements' },
        { href: '/outlets', label: 'See the articles by outlet' },
        { href: '/ingest', label: 'Add articles' },
      ]}
    >
      <p>It may have been added on another machine, or to another database.</p>
    </DeadEnd>
  )
}
