// The head of every page: the name, the ways in, the search.
import Link from 'next/link'
import { PaletteButton } from '@/components/palette/palette-button'
import { type ChooseLanguage, LanguageMenu } from './language-menu'
import { SiteNav } from './site-nav'
import { SiteSearch } from './site-search'
import { ThemeMenu } from './theme-menu'
import { Wordmark } from './wordmark'

export function SiteHeader({ chooseLanguage }: { chooseLanguage: ChooseLanguage }) {
  return (
    <header data-print="hide" className="border-line border-b">
      <div className="flex flex-wrap items-center gap-x-4 page pt-2.5 lg:flex-nowrap lg:gap-x-8 lg:pt-0">
        <Link href="/" className="shrink-0 py-1">
          <Wordmark />
        </Link>
        <SiteNav />
        <div className="flex w-0 grow items-center justify-end">
          <SiteSearch />
          <PaletteButton />
          <LanguageMenu choose={chooseLanguage} />
          <ThemeMenu />
        </div>
      </div>
    </header>
  )
}
