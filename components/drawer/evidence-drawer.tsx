'use client'
// What proves one statement, beside the list it stands in; over it where there is no room beside.
import { Dialog } from '@base-ui/react/dialog'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useShortcuts } from '@/components/shortcuts/use-shortcuts'
import type { StatementRow } from '@/lib/records/statements'
import { DrawerBody } from './drawer-body'
import type { KeptEvidence } from './use-evidence'

type Props = {
  statement: StatementRow
  /** Which row of how many it is, counted from 1. */
  place: number
  of: number
  /** The rows that may be asked for next. */
  neighbours: readonly string[]
  onMove: (by: number) => void
  /** The list takes the focus back. */
  onClose: () => void
}

/** Below this the drawer covers the list, and holds the focus as what covers the page does. */
const NARROW = '(max-width: 48rem)'

const ICON = 'grid size-11 place-items-center text-soft hover:text-accent aria-disabled:opacity-30'

export function EvidenceDrawer({ statement, place, of, neighbours, onMove, onClose }: Props) {
  const t = useTranslations('drawer')
  const popup = useRef<HTMLDivElement>(null)
  // Gone with the drawer: other reports may be parted and joined on the pages it leads to.
  const [kept] = useState<KeptEvidence>(() => new Map())
  const [isNarrow] = useState(() => window.matchMedia(NARROW).matches)
  useShortcuts(
    [
      { keys: 'j', label: t('keyNext'), run: () => onMove(1) },
      { keys: 'k', label: t('keyPrevious'), run: () => onMove(-1) },
      {
        keys: 'c',
        label: t('keyCite'),
        run: () => popup.current?.querySelector<HTMLElement>('[data-cite]')?.click(),
      },
      {
        keys: 'o',
        label: t('toArticle'),
        run: () => popup.current?.querySelector<HTMLElement>('a[data-place]')?.click(),
      },
    ],
    'drawer',
    popup,
  )
  // What had the focus may be gone with the statement before.
  useEffect(() => {
    if (statement.id && document.activeElement === document.body) popup.current?.focus()
  }, [statement.id])
  // Arrows do the same; a dialog keeps them from whoever listens further out.
  const onArrow = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const isHere = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (by === 0 || !isHere || event.defaultPrevented) return
    event.preventDefault()
    onMove(by)
  }
  return (
    <Dialog.Root
      open
      // Beside the list, rows can still be pressed; the focus stays out of what the drawer covers.
      modal={isNarrow || 'trap-focus'}
      disablePointerDismissal={!isNarrow}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          finalFocus={false}
          onKeyDown={onArrow}
          data-print="hide"
          className="fixed inset-y-0 right-0 z-30 flex w-[min(40rem,100vw)] flex-col border-line-strong border-l bg-paper text-ink shadow-[0_0_3rem_rgb(0_0_0/0.12)] outline-none transition-transform duration-150 ease-out data-starting-style:translate-x-full max-sm:border-l-0"
        >
          <div className="flex items-center border-line border-b py-1 pr-2 pl-5">
            <Dialog.Title className="font-semibold">{t('title')}</Dialog.Title>
            <p className="ml-3 grow text-small text-soft tabular-nums">{t('place', { place, of })}</p>
            <button
              type="button"
              aria-label={t('keyPrevious')}
              aria-disabled={place === 1}
              onClick={() => onMove(-1)}
              className={ICON}
            >
              <ArrowUp aria-hidden size={17} />
            </button>
            <button
              type="button"
              aria-label={t('keyNext')}
              aria-disabled={place === of}
              onClick={() => onMove(1)}
              className={ICON}
            >
              <ArrowDown aria-hidden size={17} />
            </button>
            <Dialog.Close aria-label={t('close')} className={ICON}>
              <X aria-hidden size={18} />
            </Dialog.Close>
          </div>
          <DrawerBody key={statement.id} statement={statement} neighbours={neighbours} kept={kept} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
