'use client'
// Every shortcut in force on this page, by where it belongs.
import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useSyncExternalStore } from 'react'
import { areCharactersOn, setCharactersOn, watchCharactersOn } from './characters'
import { Keys } from './keys'
import { type Registered, registered, SCOPES, watchRegistered } from './registry'

const SCOPE_TITLE = {
  everywhere: 'scopeEverywhere',
  go: 'scopeGo',
  page: 'scopePage',
  rows: 'scopeRows',
  drawer: 'scopeDrawer',
} as const

const NONE: readonly Registered[] = []

export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shortcuts')
  const all = useSyncExternalStore(watchRegistered, registered, () => NONE)
  const areOn = useSyncExternalStore(watchCharactersOn, areCharactersOn, () => true)
  const note = useId()
  const groups = SCOPES.map((scope) => ({ scope, lines: linesOf(all, scope) })).filter(({ lines }) => lines.length > 0)
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <Dialog.Popup className="fixed top-[8vh] left-1/2 z-50 flex max-h-[84vh] w-[min(44rem,calc(100vw-2rem))] -translate-x-1/2 flex-col rounded-[3px] border border-line bg-paper text-ink shadow-xl">
          <div className="flex items-center justify-between border-line border-b py-2 pr-2 pl-5">
            <Dialog.Title className="font-semibold">{t('title')}</Dialog.Title>
            <Dialog.Close
              aria-label={t('close')}
              className="grid size-11 place-items-center text-soft hover:text-accent"
            >
              <X aria-hidden size={18} />
            </Dialog.Close>
          </div>
          <div
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls can be reached by keys
            tabIndex={0}
            className="grow overflow-y-auto overscroll-contain px-5 py-5 -outline-offset-2 sm:columns-2 sm:gap-10"
          >
            {groups.map(({ scope, lines }) => (
              <section key={scope} className="mb-6 break-inside-avoid">
                <h3 className="column-label mb-1">{t(SCOPE_TITLE[scope])}</h3>
                <dl>
                  {lines.map(({ label, keys }) => (
                    <div key={label} className="flex items-baseline justify-between gap-4 border-line border-t py-1.5">
                      <dt>{label}</dt>
                      <dd className="flex flex-wrap justify-end gap-x-2 gap-y-1">
                        {keys.map((each) => (
                          <Keys key={each} keys={each} />
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          <div className="border-line border-t px-5 py-3 text-small">
            <label className="flex items-baseline gap-2.5">
              <input
                type="checkbox"
                checked={areOn}
                aria-describedby={note}
                onChange={(event) => setCharactersOn(event.target.checked)}
              />
              {t('characters')}
            </label>
            <p id={note} className="mt-0.5 ml-6 text-soft">
              {t('charactersNote')}
            </p>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** What is done and by which keys; keys that a later scope has taken over are left out. */
function linesOf(all: readonly Registered[], scope: Registered['scope']): { label: string; keys: string[] }[] {
  const inForce = [...new Map(all.map((each) => [each.keys, each])).values()].filter((each) => each.scope === scope)
  const labels = [...new Set(inForce.map(({ label }) => label))]
  return labels.map((label) => ({
    label,
    keys: inForce.filter((each) => each.label === label).map(({ keys }) => keys),
  }))
}
