// What changed from the most literal report to this one: what was done to it, and the words that rests on.
import { useTranslations } from 'next-intl'
import { clip } from '@/components/ui/clip'
import { Printed } from '@/components/ui/printed'
import { driftChange } from '@/components/utterances/drift-change'
import type { DriftKind } from '@/lib/alignment/drift/drift-kinds'
import type { ComparedReport } from '@/lib/records/compare'

/** Only the form has changed: the words it rests on are the report's own, and stand above. */
const OF_FORM: readonly DriftKind[] = ['quote_added', 'quote_to_paraphrase']

const WORDS_SHOWN = 60

type Props = {
  report: ComparedReport
  /** Of the most literal report. */
  fromLanguage: string
}

export function DriftNote({ report: { drift, statement }, fromLanguage }: Props) {
  const t = useTranslations('compare')
  const tUtterances = useTranslations('utterances')
  if (drift.length === 0) return null
  return (
    <ul aria-label={t('changed')} className="mt-0.5 flex flex-wrap gap-x-3 text-small text-soft">
      {drift.map((each) =>
        OF_FORM.includes(each.kind) ? (
          <li key={each.kind}>{tUtterances('drift', { change: driftChange(each) })}</li>
        ) : (
          <li key={each.kind}>
            <span className="font-medium text-alert">{tUtterances('drift', { change: driftChange(each) })}</span>{' '}
            <Words text={each.a} language={fromLanguage} />
            {each.a && each.b && (
              <>
                <span aria-hidden> → </span>
                <span className="sr-only">{t('became')}</span>
              </>
            )}
            <Words text={each.b} language={statement.article.language} />
          </li>
        ),
      )}
    </ul>
  )
}

function Words({ text, language }: { text: string; language: string }) {
  if (text === '') return null
  return (
    <Printed language={language} className="font-serif text-ink italic">
      {clip(text, WORDS_SHOWN)}
    </Printed>
  )
}
