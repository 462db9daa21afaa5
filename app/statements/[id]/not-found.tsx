// A statement that is not here.
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  return (
    <DeadEnd
      title="No statement has this address."
      ways={[
        { href: '/statements', label: 'Search the statements' },
        { href: '/ingest', label: 'Add articles' },
      ]}
    >
      <p>
        It may be in another database, or its article was read anew since, which gives its statements other addresses.
      </p>
    </DeadEnd>
  )
}
