// The paragraphs a statement stands in, each part of it marked in place, and what the marks mean.
import { useTranslations } from 'next-intl'
import { cutByMarks } from '@/components/statements/cut-by-marks'
import type { Passage, StatementRow } from '@/lib/records/statements'
import { PARTS, partMarks } from './part-marks'

type Props = { statement: StatementRow; passages: Passage[] }

export function Passages({ statement, passages }: Props) {
  const t = useTranslations('drawer')
  const marks = partMarks(statement)
  if (passages.length === 0) return <p className="text-alert">{t('noPlace')}</p>
  return (
    <>
      <blockquote lang={statement.article.language} dir="auto" className="space-y-3 font-serif text-quote">
        {passages.map((passage) => (
          <p key={passage.start} className={passage.isApart ? 'border-line border-t pt-3' : ''}>
            {passage.isApart && <span className="sr-only">{t('leftOut')} </span>}
            {passage.isCutBefore && <Gap />}
            {cutByMarks(passage, marks).map((piece) => {
              const parts = PARTS.filter((part) => piece.marks.some((mark) => mark.part === part))
              return parts.length === 0 ? (
                piece.text
              ) : (
                <mark
                  key={piece.start}
                  data-part={parts.join(' ')}
                  title={parts.map((part) => t(part)).join(', ')}
                  className="part text-ink"
                >
                  {piece.text}
                </mark>
              )
            })}
            {passage.isCutAfter && <Gap />}
          </p>
        ))}
      </blockquote>
      <Legend marked={PARTS.filter((part) => marks.some((mark) => mark.part === part))} />
    </>
  )
}

/** Stands where a very long paragraph goes on. */
function Gap() {
  const t = useTranslations('drawer')
  return (
    <span className="text-faint" title={t('cut')}>
      {' […] '}
    </span>
  )
}

function Legend({ marked }: { marked: readonly (typeof PARTS)[number][] }) {
  const t = useTranslations('drawer')
  return (
    <ul aria-label={t('legend')} className="mt-4 flex flex-wrap gap-x-5 gap-y-1.5 text-small text-soft">
      {marked.map((part) => (
        <li key={part}>
          <mark data-part={part} className="part font-serif text-base text-ink">
            {t(part)}
          </mark>{' '}
          {t(`means_${part}`)}
        </li>
      ))}
    </ul>
  )
}
