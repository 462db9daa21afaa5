'use client'
// A button that opens a short list, of which one is chosen.
import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

type Props<T extends string> = {
  /** What is chosen here, for those who do not see the icon. */
  label: string
  icon: ReactNode
  value: T
  /** `lang`: of the words, where it is not the page's. */
  choices: { value: T; label: string; lang?: string }[]
  isPending?: boolean
  onChoose: (value: T) => void
}

export function ChoiceMenu<T extends string>({ label, icon, value, choices, isPending, onChoose }: Props<T>) {
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={label}
        aria-busy={isPending}
        className="grid size-10 shrink-0 place-items-center rounded-[3px] text-soft hover:text-accent"
      >
        {icon}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-50">
          <Menu.Popup className="min-w-44 rounded-[3px] border border-line bg-raised py-1 shadow-lg">
            <Menu.RadioGroup value={value} onValueChange={onChoose}>
              {choices.map((choice) => (
                <Menu.RadioItem
                  key={choice.value}
                  value={choice.value}
                  closeOnClick
                  className="grid cursor-pointer grid-cols-[1.25rem_1fr] items-center px-3 py-2 text-small outline-none data-highlighted:bg-wash"
                >
                  <Menu.RadioItemIndicator>
                    <Check aria-hidden size={14} />
                  </Menu.RadioItemIndicator>
                  <span lang={choice.lang} className="col-start-2">
                    {choice.label}
                  </span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
