'use client'
// The search of every page; the key / goes to it from anywhere one is not already typing.
import { Search } from 'lucide-react'
import Form from 'next/form'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useShortcuts } from '@/components/shortcuts/use-shortcuts'

export function SiteSearch() {
  const t = useTranslations('layout')
  const input = useRef<HTMLInputElement>(null)
  const focus = () => {
    input.current?.focus()
    input.current?.select()
  }
  useShortcuts([{ keys: '/', label: t('search'), run: focus }], 'everywhere')

  return (
    <Form action="/statements" role="search" className="relative min-w-0 grow sm:max-w-72">
      <Search
        aria-hidden
        size={15}
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-faint"
      />
      <input
        ref={input}
        type="search"
        name="q"
        aria-label={t('search')}
        aria-keyshortcuts="/"
        placeholder={t('searchShort')}
        autoComplete="off"
        className="pl-9! field max-sm:placeholder:text-small sm:pr-9!"
      />
      <kbd
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-3 hidden -translate-y-1/2 font-sans text-small text-faint sm:block"
      >
        /
      </kbd>
    </Form>
  )
}
