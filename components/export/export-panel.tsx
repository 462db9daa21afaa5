'use client'
// How a file is wanted, and the file.
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { PanelProps } from '@/components/ui/panel'
import { Panel } from '@/components/ui/panel'
import { ChoiceFields } from './choice-fields'
import { exportAddress } from './export-address'
import type { Exportable } from './export-button'
import { type ExportChoice, keepChoice, lastChoice } from './export-choice'

type Props = PanelProps & {
  what: Exportable
  count: number
  query: string
  ticked: readonly string[]
}

const PATHS: Record<Exportable, string> = { statements: '/api/statements', utterances: '/api/compare' }

export function ExportPanel({ what, count, query, ticked, button, onClose }: Props) {
  const t = useTranslations('export')
  const locale = useLocale()
  const [choice, setChoice] = useState(() => inReach(what, lastChoice(locale)))
  const [isTicked, setIsTicked] = useState(ticked.length > 0)
  const [isSent, setIsSent] = useState(false)
  const ids = isTicked ? ticked : []
  const rows = ids.length || count
  const choose = (next: ExportChoice) => {
    setChoice(next)
    setIsSent(false)
    keepChoice(next)
  }
  return (
    <Panel button={button} onClose={onClose} title={t('title')} width="w-[min(24rem,calc(100vw-1rem))] text-small">
      {ticked.length > 0 && (
        <fieldset className="mb-3">
          <legend className="column-label mb-1">{t('rows')}</legend>
          {[true, false].map((value) => (
            <label key={String(value)} className="flex min-h-8 items-center gap-2">
              <input type="radio" name="rows" checked={isTicked === value} onChange={() => setIsTicked(value)} />
              {value ? t('ticked', { count: ticked.length }) : t('all', { count })}
            </label>
          ))}
        </fieldset>
      )}
      <ChoiceFields choice={choice} onChoice={choose} hasAllKinds={what === 'statements'} />
      <Save address={exportAddress(PATHS[what], query, choice)} ids={ids} onSent={() => setIsSent(true)}>
        {t('save', { what, count: rows })}
      </Save>
      {what === 'statements' && ids.length === 0 && (
        <p className="mt-2">
          <a href={exportAddress(PATHS[what], query, choice, 'manifest')} download className="text-accent link">
            {t('manifestAlone')}
          </a>
        </p>
      )}
      <p role="status" className="mt-2 text-soft empty:hidden">
        {isSent && t('onItsWay', { what, count: rows })}
      </p>
    </Panel>
  )
}

/** A comparison is had as CSV alone, without a manifest. */
const inReach = (what: Exportable, choice: ExportChoice): ExportChoice =>
  what === 'statements'
    ? choice
    : { ...choice, kind: choice.kind === 'data' ? 'data' : 'spreadsheet', withManifest: false }

const SAVE = 'mt-4 w-full button button-strong'

/** A link where an address says it all; ticked rows may be more than an address takes, and go in a form. */
function Save(props: { address: string; ids: readonly string[]; onSent: () => void; children: string }) {
  const { address, ids, onSent, children } = props
  if (ids.length === 0) {
    return (
      <a href={address} download onClick={onSent} className={SAVE}>
        {children}
      </a>
    )
  }
  return (
    <form method="post" action={address} onSubmit={onSent}>
      <input type="hidden" name="id" value={ids.join(',')} />
      <button type="submit" className={SAVE}>
        {children}
      </button>
    </form>
  )
}
