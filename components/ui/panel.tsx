'use client'
// A panel under the button it belongs to: it closes with Escape, a press elsewhere or on its button, and gives the focus back.
import { Popover } from '@base-ui/react/popover'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode, RefObject } from 'react'

/** What a panel is given: the button it belongs to, and how it is closed. */
export type PanelProps = { button: RefObject<HTMLButtonElement | null>; onClose: () => void }

type Props = PanelProps & {
  title: string
  /** Whether the title is said to those alone who hear the panel. */
  isTitleHidden?: boolean
  /** The class of its width. */
  width: string
  children: ReactNode
}

export function Panel({ button, onClose, title, isTitleHidden = false, width, children }: Props) {
  const t = useTranslations('ui')
  return (
    <Popover.Root
      open
      modal="trap-focus"
      onOpenChange={(_, { event }) => {
        // A press on the button closes by itself.
        if (!(event.target instanceof Node && button.current?.contains(event.target))) onClose()
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={button}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          collisionAvoidance={{ side: 'flip', align: 'shift', fallbackAxisSide: 'none' }}
          className="z-50"
        >
          <Popover.Popup
            finalFocus={button}
            className={`max-h-(--available-height) overflow-y-auto rounded-[3px] border border-line bg-raised px-4 py-3 shadow-lg outline-none ${width}`}
          >
            <Popover.Title className={isTitleHidden ? 'sr-only' : 'mb-3 font-semibold text-base'}>
              {title}
            </Popover.Title>
            {children}
            {/* Last, for keys: what the panel is for comes first. */}
            <Popover.Close
              aria-label={t('close')}
              className="absolute top-1.5 right-1.5 grid size-8 place-items-center text-soft hover:text-accent"
            >
              <X aria-hidden size={15} />
            </Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
