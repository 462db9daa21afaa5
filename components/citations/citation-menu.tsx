'use client'
// Takes the citation of a statement or an article along: as a sentence with one key, in other formats from a list.
import { Quote } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { CitationFormat } from '@/lib/citations/formats'
import { CopiedNote } from './copied-note'
import { type CopyOutcome, citationHref, copyCitation, type OfCitation } from './copy-citation'

/** By their own names, which no language translates. */
const FORMATS = [
  { format: 'bibtex', name: 'BibTeX' },
  { format: 'ris', name: 'RIS' },
  { format: 'csl', name: 'CSL-JSON' },
  { format: 'jsonld', name: 'ClaimReview (JSON-LD)' },
] as const satisfies { format: CitationFormat; name: string }[]

export function CitationMenu(of: OfCitation) {
  const t = useTranslations('citations')
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null)
  // The day in the addresses is the reader's, which the server does not know.
  const [isOpen, setIsOpen] = useState(false)

  const copy = async (format: CitationFormat) => {
    setOutcome(null)
    setOutcome(await copyCitation(of, format))
  }

  return (
    <div data-print="hide" className="text-small">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <button
          type="button"
          data-cite
          onClick={() => copy('plain')}
          className="inline-flex min-h-6 items-baseline gap-1.5 text-accent link"
        >
          <Quote aria-hidden size={12} className="self-center" />
          {t('copy')}
        </button>
        <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
          <summary className="min-h-6 w-fit text-soft link">{t('formats')}</summary>
          {isOpen && (
            <ul className="my-2 border-line border-t">
              {FORMATS.map(({ format, name }) => (
                <li key={format} className="flex flex-wrap items-baseline gap-x-4 border-line border-b py-1.5">
                  <span className="min-w-44">{name}</span>
                  <button
                    type="button"
                    aria-label={t('copyAs', { format: name })}
                    onClick={() => copy(format)}
                    className="min-h-6 link"
                  >
                    {t('toClipboard')}
                  </button>
                  <a
                    href={citationHref(of, format)}
                    download
                    aria-label={t('downloadAs', { format: name })}
                    className="min-h-6 link"
                  >
                    {t('asFile')}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </details>
      </div>
      <CopiedNote outcome={outcome} />
    </div>
  )
}
