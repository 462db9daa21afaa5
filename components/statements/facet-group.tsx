'use client'
// The values of one filter with the number of statements each would show; long lists can be searched.
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { fold } from '@/lib/engine/text/fold'
import type { FacetValue } from '@/lib/records/lists'
import { type Choice, FacetChoice } from './facet-choice'
import { holdsWords } from './holds-words'
import { useFoundChoices } from './use-found-choices'

type Props = {
  title: string
  isOpen: boolean
  choices: Choice[]
  /** How many there are in all: more than `choices` where only the first were brought. */
  total: number
  /** Asked for further choices by name. */
  address: string
  /** A choice that was brought later, as the others are shown. */
  toChoice: (value: FacetValue) => Choice
  onToggle: (value: string) => void
  /** Null where what is shown is a choice out of nothing, such as what stands side by side. */
  onLeaveOut: ((value: string) => void) | null
}

/** As many as are read at a glance; the rest wait behind a button that says how many they are. */
const SHORT = 7
/** Hiding fewer than this costs more room than it saves. */
const FEWEST = 3

export function FacetGroup({ title, isOpen, choices, total, address, toChoice, onToggle, onLeaveOut }: Props) {
  const t = useTranslations('filters')
  const [startsOpen] = useState(isOpen)
  const [showsAll, setShowsAll] = useState(false)
  const [words, setWords] = useState('')
  const group = useRef<HTMLDetailsElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const wanted = fold(words.trim())
  const isCut = total > choices.length
  const found = useFoundChoices(isCut ? address : null, wanted)
  const here = wanted ? choices.filter((choice) => holdsWords(choice, wanted)) : choices
  const further = found.values.filter(({ value }) => !here.some((choice) => choice.value === value))
  const matching = [...here, ...further.map(toChoice)]
  const atFirst = choices.length < SHORT + FEWEST ? choices.length : SHORT
  const shown = showsAll
    ? matching
    : choices.filter(({ isChosen, isLeftOut }, index) => index < atFirst || isChosen || isLeftOut)

  // The button that was pressed is gone: what it opened goes on from its search.
  useEffect(() => {
    if (showsAll) search.current?.focus()
  }, [showsAll])

  // A group opens for what is chosen in it, and stays as the reader leaves it when that is taken back.
  useEffect(() => {
    if (isOpen && group.current) group.current.open = true
  }, [isOpen])

  return (
    <details ref={group} open={startsOpen} className="group border-line border-t py-3">
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
            placeholder={t('findAmong', { count: total })}
            aria-label={t('findIn', { title })}
            className="mb-2 min-h-9! py-1! text-small field"
          />
        )}
        {choices.length === 0 && <p className="text-small text-faint">{t('noChoices')}</p>}
        {shown.length === 0 && choices.length > 0 && !found.isPending && !found.isFailed && (
          <p className="text-small text-faint">{t('noMatch', { words })}</p>
        )}
        {found.isFailed && (
          <p role="alert" className="text-small text-alert">
            {t('findFailed')}
          </p>
        )}
        <ul className={showsAll ? 'max-h-80 overflow-y-auto' : ''}>
          {shown.map((choice) => (
            <FacetChoice key={choice.value} choice={choice} onToggle={onToggle} onLeaveOut={onLeaveOut} />
          ))}
        </ul>
        {showsAll && isCut && !wanted && (
          <p className="mt-2 text-small text-faint">{t('typeToFind', { shown: choices.length, total })}</p>
        )}
        {choices.length > shown.length && !showsAll && (
          <button type="button" onClick={() => setShowsAll(true)} className="mt-1 text-small text-soft link">
            {t(isCut ? 'showAndSearch' : 'showAll', { count: total })}
          </button>
        )}
      </fieldset>
    </details>
  )
}
