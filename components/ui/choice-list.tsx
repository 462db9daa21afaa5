'use client'
// The open list of a choice menu.
import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { RefObject } from 'react'

/** `lang`: of the words, where it is not the page's. */
export type Choice<T extends string> = { value: T; label: string; lang?: string }

type Props = {
  label: string
  value: string
  choices: Choice<string>[]
  button: RefObject<HTMLButtonElement | null>
  onChoose: (value: string) => void
  onClose: () => void
}

export function ChoiceList({ label, value, choices, button, onChoose, onClose }: Props) {
  return (
    <Menu.Root
      open
      onOpenChange={(_, { event }) => {
        // A press on the button closes by itself.
        if (!(event.target instanceof Node && button.current?.contains(event.target))) onClose()
      }}
    >
      <Menu.Portal>
        <Menu.Positioner anchor={button} align="end" sideOffset={4} className="z-50">
          <Menu.Popup
            aria-label={label}
            finalFocus={button}
            className="min-w-44 rounded-[3px] border border-line bg-raised py-1 shadow-lg"
          >
            <Menu.RadioGroup value={value} onValueChange={onChoose}>
              {choices.map((choice) => (
                <Menu.RadioItem
                  key={choice.value}
                  value={choice.value}
                  closeOnClick
                  className="grid cursor-pointer grid-cols-[1.25rem_1fr] items-center px-3 py-2 text-small outline-none data-highlighted:bg-accent-wash"
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
