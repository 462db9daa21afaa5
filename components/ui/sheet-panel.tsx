'use client'
// The open panel of a sheet.
import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode, RefObject } from 'react'

type Props = {
  title: string
  done: string
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  button: RefObject<HTMLButtonElement | null>
  children: ReactNode
}

export function SheetPanel({ title, done, isOpen, onOpen, button, children }: Props) {
  const t = useTranslations('ui')
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-shade transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          finalFocus={button}
          className="fixed inset-y-0 right-0 z-50 flex w-[min(24rem,100vw)] flex-col bg-paper text-ink transition-transform duration-200 ease-out data-ending-style:translate-x-full data-starting-style:translate-x-full"
        >
          <div className="flex items-center justify-between border-line border-b py-2 pr-2 pl-5">
            <Dialog.Title className="font-semibold">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={t('close')}
              className="grid size-11 place-items-center text-soft hover:text-accent"
            >
              <X aria-hidden size={18} />
            </Dialog.Close>
          </div>
          <div className="grow overflow-y-auto overscroll-contain px-5 py-5">{children}</div>
          <div className="border-line border-t p-4">
            <Dialog.Close className="w-full button button-strong">{done}</Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
