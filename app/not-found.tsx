// An address with nothing behind it.
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  return (
    <DeadEnd
      title="There is no page at this address."
      ways={[
        { href: '/statements', label: 'Search the statements' },
        { href: '/speakers', label: 'Find a speaker' },
        { href: '/', label: 'Start at the front page' },
      ]}
    >
      <p>The address may be mistyped, or the page may have moved.</p>
    </DeadEnd>
  )
}
