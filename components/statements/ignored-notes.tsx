// What of the address could not be used, one plain sentence each.
import { visible } from '@/components/ui/visible'
import type { Ignored } from '@/lib/list-params'

export function IgnoredNotes({ ignored }: { ignored: Ignored[] }) {
  if (ignored.length === 0) return null
  return (
    <ul aria-label="Left out of the address" className="space-y-1 text-small text-soft">
      {ignored.map(({ key, value, why }) => (
        <li key={`${key} ${value}`}>
          The address asks for {key} “{visible(value)}”, which {why}; it was left out.
        </li>
      ))}
    </ul>
  )
}
