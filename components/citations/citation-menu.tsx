'use client'
// Takes the citation of a statement or an article along: as a sentence with one key, in other formats from a menu.
import { Menu } from '@base-ui/react/menu'
import { ChevronDown, Quote } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CitationFormat } from '@/lib/citations/formats'
import { type CopyOutcome, citationHref, copyCitation, type OfCitation } from './copy-citation'
import { Uncopied } from './uncopied'

const FORMATS = ['bibtex', 'ris', 'csl', 'jsonld'] as const satisfies CitationFormat[]

const LABEL = 'px-3 pt-1.5 pb-1 text-tiny text-faint'
const ITEM = 'block cursor-pointer px-3 py-1.5 text-small outline-none data-highlighted:bg-wash'

export function CitationMenu(of: OfCitation) {
  const t = useTranslations('citations')
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null)

  const copy = async (format: CitationFormat) => {
    setOutcome(null)
    setOutcome(await copyCitation(of, format))
  }

  return (
    <div data-print="hide" className="text-small">
      <div className="flex flex-wrap items-center gap-x-4">
        <button
          type="button"
          onClick={() => copy('plain')}
          className="inline-flex min-h-8 items-center gap-1.5 text-accent link"
        >
          <Quote aria-hidden size={14} />
          {t('copy')}
        </button>
        <Menu.Root>
          <Menu.Trigger className="inline-flex min-h-8 items-center gap-1 text-soft link">
            {t('formats')}
            <ChevronDown aria-hidden size={14} />
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner align="start" sideOffset={4} className="z-50">
              <Menu.Popup className="min-w-56 rounded-[3px] border border-line bg-raised py-1 shadow-lg">
                <Menu.Group>
                  <Menu.GroupLabel className={LABEL}>{t('toClipboard')}</Menu.GroupLabel>
                  {FORMATS.map((format) => (
                    <Menu.Item key={format} onClick={() => copy(format)} className={ITEM}>
                      {t(format)}
                    </Menu.Item>
                  ))}
                </Menu.Group>
                <Menu.Group className="mt-1 border-line border-t pt-1">
                  <Menu.GroupLabel className={LABEL}>{t('asFile')}</Menu.GroupLabel>
                  {FORMATS.map((format) => (
                    <Menu.LinkItem key={format} href={citationHref(of, format)} download closeOnClick className={ITEM}>
                      {t(format)}
                    </Menu.LinkItem>
                  ))}
                </Menu.Group>
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
        <span role="status" className="text-soft">
          {outcome?.is === 'copied' && t('copied')}
          {outcome?.is === 'failed' && t('failed')}
        </span>
      </div>
      {outcome?.is === 'refused' && <Uncopied text={outcome.text} />}
    </div>
  )
}
