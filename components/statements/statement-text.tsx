// The words of a statement. Marks stand around them only where the speaker's own words are given, and outside the text.
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { missingMarks, quoteMarksOf } from '@/lib/quote-marks'
import type { StatementRow } from '@/lib/records/statements'
import { Marked } from './found-words'

export function StatementText({ statement }: { statement: StatementRow }) {
  const t = useTranslations('statements')
  const { language } = statement.article
  const isDirect = statement.kind === 'direct'
  const [open, close] = quoteMarksOf(language)
  const lone = missingMarks(statement.spans.map(({ text }) => text).join(' '), language)
  return (
    <span lang={language} dir="auto" className={`block font-serif hyphens-auto ${isDirect ? 'relative' : ''}`}>
      {isDirect && <span className="absolute right-full pr-[0.08em] text-accent print:static">{open}</span>}
      {lone.before}
      {statement.spans.map((span, index) => (
        <Fragment key={span.start}>
          {index > 0 && (
            <span className="text-faint" title={t('breaks')}>
              {' […] '}
            </span>
          )}
          <Marked text={span.text} />
        </Fragment>
      ))}
      {lone.after}
      {isDirect && <span className="text-accent">{close}</span>}
    </span>
  )
}
