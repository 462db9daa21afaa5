// A speaker nobody knows.
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  return (
    <DeadEnd
      title="No speaker has this address."
      ways={[
        { href: '/speakers', label: 'Search the speakers' },
        { href: '/statements', label: 'Search the statements' },
      ]}
    >
      <p>The name may be spelled differently here, or two speakers may have been merged into one.</p>
    </DeadEnd>
  )
}
