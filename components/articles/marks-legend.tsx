// What the marks in an article mean.
import { useTranslations } from 'next-intl'
import { KindLabel } from '@/components/statements/kind-label'
import { KINDS } from '@/lib/list-params'

/** As the marks look in the text. */
const LOOK = { legendCue: 'italic', legendMention: 'font-semibold', legendRelay: 'font-semibold italic' } as const

export function MarksLegend() {
  const t = useTranslations('articles')
  const labels = useTranslations('labels')
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-small text-soft">
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className="text-ink">
            <KindLabel kind={kind} />
          </span>{' '}
          {labels(`kindMeans_${kind}`)}
        </li>
      ))}
      {(['legendCue', 'legendMention', 'legendRelay'] as const).map((mark) => (
        <li key={mark}>
          {t.rich(mark, {
            mark: (words) => <span className={`font-serif text-base text-ink ${LOOK[mark]}`}>{words}</span>,
          })}
        </li>
      ))}
    </ul>
  )
}
