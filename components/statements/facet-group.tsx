'use client'
// The values of one filter with the number of statements each would show; long lists can be searched.
import { useEffect, useId, useRef, useState } from 'react'
import { formatCount } from '@/components/ui/figure'
import { fold } from '@/lib/engine/text/fold'
import type { FacetValue } from '@/lib/records'
import { useFoundChoices } from './use-found-choices'

export type Choice = { value: string; label: string; count: number; isChosen: boolean }

type Props = {
  title: string
  isOpen: boolean
  choices: Choice[]
  /** How many there are in all: more than `choices` where only the most frequent were brought. */
  total: number
  /** Asked for further choices by name. */
  address: string
  /** A choice that was brought later, as the others are shown. */
  toChoice: (value: FacetValue) => Choice
  onToggle: (value: string) => void
}

/** As many as are read at a glance; the rest wait behind a button that says how many they are. */
const SHORT = 7
/** Hiding fewer than this costs more room than it saves. */
const FEWEST = 3

export function FacetGroup({ title, isOpen, choices, total, address, toChoice, onToggle }: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const [words, setWords] = useState('')
  const search = useRef<HTMLInputElement>(null)
  const id = useId()
  const wanted = fold(words.trim())
  const isCut = total > choices.length
  const found = useFoundChoices(isCut ? address : null, wanted)
  const matching = found
    ? found.values.map(toChoice)
    : wanted
      ? choices.filter((choice) => fold(choice.label).includes(wanted))
      : choices
  const atFirst = choices.length < SHORT + FEWEST ? choices.length : SHORT
  const shown = showsAll ? matching : choices.filter((choice, index) => index < atFirst || choice.isChosen)

  // The button that was pressed is gone: what it opened goes on from its search.
  useEffect(() => {
    if (showsAll) search.current?.focus()
  }, [showsAll])

  return (
    <details open={isOpen} className="group border-line border-t py-3">
      <summary className="flex list-none items-baseline justify-between font-medium hover:text-accent [&::-webkit-details-marker]:hidden">
        {title}
        <span aria-hidden className="text-faint group-open:hidden">
          +
        </span>
        <span aria-hidden className="hidden text-faint group-open:inline">
          −
        </span>
      </summary>
      <fieldset className="mt-2">
        <legend className="sr-only">{title}</legend>
        {showsAll && (
          <input
            ref={search}
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            placeholder={`Find among ${formatCount(total)}`}
            aria-label={`Find in ${title.toLowerCase()}`}
            className="mb-2 min-h-9! py-1! text-small field"
          />
        )}
        {choices.length === 0 && <p className="text-small text-faint">None in these statements.</p>}
        {shown.length === 0 && choices.length > 0 && <p className="text-small text-faint">No match for “{words}”.</p>}
        <ul className={showsAll ? 'max-h-80 overflow-y-auto' : ''}>
          {shown.map((choice) => (
            <li key={choice.value}>
              <label
                htmlFor={`${id}-${choice.value}`}
                className="flex min-h-8 items-baseline gap-2.5 py-1 text-small hover:text-accent"
              >
                <input
                  id={`${id}-${choice.value}`}
                  type="checkbox"
                  checked={choice.isChosen}
                  onChange={() => onToggle(choice.value)}
                  className="size-3.5 shrink-0 translate-y-px"
                />
                <span className="min-w-0 grow">{choice.label}</span>
                <span className="text-faint tabular-nums">{formatCount(choice.count)}</span>
              </label>
            </li>
          ))}
        </ul>
        {showsAll && isCut && !wanted && (
          <p className="mt-2 text-small text-faint">
            The {formatCount(choices.length)} most frequent of {formatCount(total)}; type to find the others.
          </p>
        )}
        {choices.length > shown.length && !showsAll && (
          <button type="button" onClick={() => setShowsAll(true)} className="mt-1 text-small text-soft link">
            {isCut ? 'Show and search' : 'Show all'} {formatCount(total)}
          </button>
        )}
      </fieldset>
    </details>
  )
}
