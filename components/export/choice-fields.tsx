'use client'
// The fields of how a file is wanted.
import { useTranslations } from 'next-intl'
import { type ExportChoice, KINDS, SEPARATORS } from './export-choice'

const HINTS = {
  spreadsheet: 'spreadsheetHint',
  workbook: 'workbookHint',
  data: 'dataHint',
  jsonLines: 'jsonLinesHint',
} as const

type Props = {
  choice: ExportChoice
  onChoice: (choice: ExportChoice) => void
  /** Whether there is more than CSV, and a manifest. */
  hasAllKinds: boolean
}

export function ChoiceFields({ choice, onChoice, hasAllKinds }: Props) {
  const t = useTranslations('export')
  const kinds = hasAllKinds ? KINDS : (['spreadsheet', 'data'] as const)
  return (
    <>
      <fieldset>
        <legend className="column-label mb-1">{t('format')}</legend>
        {kinds.map((kind) => (
          <div key={kind} className="border-line border-t last:border-b">
            <label className="grid min-h-11 grid-cols-[1rem_1fr] items-center gap-x-2 py-1.5">
              <input
                type="radio"
                name="kind"
                checked={choice.kind === kind}
                onChange={() => onChoice({ ...choice, kind })}
              />
              <span className="font-medium">{t(kind)}</span>
              <span className="col-start-2 text-soft">{t(HINTS[kind])}</span>
            </label>
            {kind === 'spreadsheet' && choice.kind === kind && <Separators choice={choice} onChoice={onChoice} />}
          </div>
        ))}
      </fieldset>
      {hasAllKinds && (
        <label className="mt-3 grid grid-cols-[1rem_1fr] items-center gap-x-2">
          <input
            type="checkbox"
            checked={choice.withManifest}
            onChange={({ target }) => onChoice({ ...choice, withManifest: target.checked })}
          />
          {t('manifest')}
          <span className="col-start-2 text-soft">{t('manifestHint')}</span>
        </label>
      )}
    </>
  )
}

function Separators({ choice, onChoice }: Pick<Props, 'choice' | 'onChoice'>) {
  const t = useTranslations('export')
  return (
    <fieldset className="mb-2 ml-6 flex flex-wrap items-center gap-x-4">
      <legend className="text-soft">{t('separator')}</legend>
      {SEPARATORS.map((separator) => (
        <label key={separator} className="flex min-h-8 items-center gap-1.5">
          <input
            type="radio"
            name="separator"
            checked={choice.separator === separator}
            onChange={() => onChoice({ ...choice, separator })}
          />
          {t(separator)}
        </label>
      ))}
    </fieldset>
  )
}
