// What the text itself may not say: all of it can be left unknown.
import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { useFormat } from '@/components/ui/use-format'
import type { Paste } from './ingest-state'

const LANGUAGES = ['it', 'el', 'en', 'fr', 'de', 'es']

function Labelled({ label, note, children }: { label: string; note?: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label} {note && <span className="font-normal text-faint">{note}</span>}
      </label>
      {children(id)}
    </div>
  )
}

export function DetailFields({ paste }: { paste: Paste }) {
  const t = useTranslations('ingest')
  const format = useFormat()
  return (
    <fieldset className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
      <legend className="mb-4 text-small text-soft">{t('mayStayEmpty')}</legend>
      <Labelled label={t('articleTitle')}>
        {(id) => <input id={id} name="title" defaultValue={paste.title} dir="auto" className="field" />}
      </Labelled>
      <Labelled label={t('outlet')}>
        {(id) => (
          <input id={id} name="outlet" defaultValue={paste.outlet} autoComplete="organization" className="field" />
        )}
      </Labelled>
      <Labelled label={t('publishedOn')}>
        {(id) => <input id={id} name="publishedOn" type="date" defaultValue={paste.publishedOn} className="field" />}
      </Labelled>
      <Labelled label={t('language')}>
        {(id) => (
          <select id={id} name="language" defaultValue={paste.language} className="field">
            <option value="">{t('toldFromText')}</option>
            {LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <div className="sm:col-span-2">
        <Labelled label={t('address')} note={t('addressNote')}>
          {(id) => (
            <input
              id={id}
              name="url"
              type="url"
              inputMode="url"
              defaultValue={paste.url}
              placeholder="https://"
              className="field"
            />
          )}
        </Labelled>
      </div>
    </fieldset>
  )
}
