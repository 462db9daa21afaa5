'use client'
// A button that opens a short list, of which one is chosen; the list is fetched when it is first asked for.
import { type ReactNode, useRef, useState } from 'react'
import type { Choice } from './choice-list'
import { fetchedLater } from './fetched-later'

const ChoiceList = fetchedLater(() => import('./choice-list').then((module) => module.ChoiceList))

type Props<T extends string> = {
  /** What is chosen here, for those who do not see the icon. */
  label: string
  icon: ReactNode
  value: T
  choices: Choice<T>[]
  isPending?: boolean
  onChoose: (value: T) => void
}

export function ChoiceMenu<T extends string>({ label, icon, value, choices, isPending, onChoose }: Props<T>) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-busy={isPending}
        onClick={() => setIsOpen(!isOpen)}
        className="grid size-10 shrink-0 place-items-center rounded-[3px] text-soft hover:text-accent"
      >
        {icon}
      </button>
      {isOpen && (
        <ChoiceList
          label={label}
          value={value}
          choices={choices}
          button={button}
          onChoose={(chosen) => {
            // The list knows the values it was given, not their type.
            const choice = choices.find((each) => each.value === chosen)
            if (choice) onChoose(choice.value)
          }}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}
