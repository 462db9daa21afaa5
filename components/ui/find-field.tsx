'use client'
// The words of a search of its own: finds among what a list holds, or another of its kind.
import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'

type Props = {
  label: string
  placeholder: string
  value: string
  /** What the address calls the words. */
  name?: string
  /** Without the glass: where a button beside it says that it finds. */
  isPlain?: boolean
}

export function FindField({ label, placeholder, value, name = 'q', isPlain = false }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const said = useRef(value)
  // Wherever the address goes, its words are shown; where what had the focus went with what was found, the field has it.
  useEffect(() => {
    if (!field.current || said.current === value) return
    said.current = value
    field.current.value = value
    if (document.activeElement === document.body) field.current.focus()
  }, [value])
  return (
    <>
      {!isPlain && (
        <Search
          aria-hidden
          size={15}
          className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-faint"
        />
      )}
      <input
        ref={field}
        type="search"
        name={name}
        defaultValue={value}
        aria-label={label}
        placeholder={placeholder}
        className={isPlain ? 'field' : 'pl-9! field'}
      />
    </>
  )
}
