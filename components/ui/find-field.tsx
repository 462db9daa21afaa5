// The words of a list's own search: finds among what the list holds.
import { Search } from 'lucide-react'

type Props = { label: string; placeholder: string; value: string }

export function FindField({ label, placeholder, value }: Props) {
  return (
    <>
      <Search
        aria-hidden
        size={15}
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-faint"
      />
      <input
        type="search"
        name="q"
        defaultValue={value}
        aria-label={label}
        placeholder={placeholder}
        className="pl-9! field"
      />
    </>
  )
}
