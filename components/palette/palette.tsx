'use client'
// Goes anywhere and does anything by its name: a field, and under it what goes by it.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { ChooseLanguage } from '@/components/layout/language-menu'
import { Keys } from '@/components/shortcuts/keys'
import type { PaletteGroup, PaletteItem } from './palette-item'
import { rememberPlace } from './recent-places'
import { takeTyped } from './typed-ahead'
import { useFoundPlaces } from './use-found-places'
import { usePaletteGroups } from './use-palette-groups'

type Props = { chooseLanguage: ChooseLanguage; onClose: () => void }

export function Palette({ chooseLanguage, onClose }: Props) {
  const t = useTranslations('palette')
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const { places, isPending, isFailed } = useFoundPlaces(typed.trim())
  const groups = usePaletteGroups(typed, places, chooseLanguage)
  /** Enter was pressed before the answer came: it goes to the first of what the answer holds. */
  const [isEntered, setEntered] = useState(false)
  /** Whether an entry was gone to by arrow keys since the words were typed. */
  const isChosen = useRef(false)

  const choose = ({ id, label, href, run }: PaletteItem) => {
    onClose()
    run?.()
    if (!href) return
    rememberPlace({ id, label })
    router.push(href)
  }

  const first = groups[0]?.items[0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the coming of the answer counts
  useEffect(() => {
    if (isEntered && !isPending && first) choose(first)
  }, [isEntered, isPending])

  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-shade" />
        <Dialog.Popup
          aria-label={t('title')}
          className="fixed top-[max(0.5rem,10vh)] left-1/2 z-50 flex max-h-[min(34rem,84vh)] w-[min(40rem,calc(100vw-1rem))] -translate-x-1/2 flex-col overflow-hidden rounded-[3px] border border-line bg-raised text-ink shadow-xl"
        >
          <Autocomplete.Root
            open
            inline
            mode="none"
            autoHighlight="always"
            keepHighlight
            items={groups}
            itemToStringValue={({ label }: PaletteItem) => label}
            value={typed}
            onValueChange={(value, { reason }) => {
              if (reason === 'item-press') return
              isChosen.current = false
              setEntered(false)
              setTyped(value)
            }}
            onItemHighlighted={(_, { reason }) => {
              if (reason === 'keyboard') isChosen.current = true
            }}
          >
            <div className="relative border-line border-b">
              <Search
                aria-hidden
                size={16}
                className="pointer-events-none absolute top-1/2 left-4 -translate-y-1/2 text-faint"
              />
              <Autocomplete.Input
                aria-label={t('label')}
                placeholder={t('placeholder')}
                className="h-13 w-full bg-transparent pr-4 pl-11 outline-none"
                onFocus={() => {
                  const before = takeTyped()
                  if (before) setTyped(before)
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || !isPending || isChosen.current || typed.trim() === '') return
                  event.preventBaseUIHandler()
                  event.preventDefault()
                  setEntered(true)
                }}
              />
            </div>
            <Autocomplete.Status className="border-line border-b px-4 py-2 text-small text-alert empty:border-0 empty:p-0">
              {isFailed && t('failed')}
            </Autocomplete.Status>
            <Autocomplete.List className="grow scroll-py-8 overflow-y-auto overscroll-contain py-2">
              {(group: PaletteGroup) => (
                <Autocomplete.Group key={group.value} items={group.items} className="mb-2">
                  <Autocomplete.GroupLabel className="column-label px-4 py-1">{group.value}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: PaletteItem) => (
                      <Autocomplete.Item
                        key={item.id}
                        value={item}
                        onClick={() => choose(item)}
                        className="flex cursor-pointer items-baseline gap-x-3 px-4 py-1.5 outline-none data-highlighted:bg-accent-wash"
                      >
                        <span className="min-w-0 break-words">{item.label}</span>
                        {item.note && <span className="min-w-0 truncate text-small text-soft">{item.note}</span>}
                        {item.keys && (
                          <span aria-hidden className="ml-auto hidden sm:block">
                            <Keys keys={item.keys} />
                          </span>
                        )}
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
          <p aria-hidden className="hidden gap-x-5 border-line border-t px-4 py-2 text-tiny text-soft sm:flex">
            <span className="flex items-center gap-1.5">
              <Keys keys="ArrowUp" />
              <Keys keys="ArrowDown" /> {t('hintChoose')}
            </span>
            <span className="flex items-center gap-1.5">
              <Keys keys="Enter" /> {t('hintGo')}
            </span>
            <span className="flex items-center gap-1.5">
              <Keys keys="Escape" /> {t('hintClose')}
            </span>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
