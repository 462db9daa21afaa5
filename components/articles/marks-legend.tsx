// What the marks in an article mean.
import { useTranslations } from 'next-intl'
import { KindLabel } from '@/components/statements/kind-label'
import { KINDS } from '@/lib/list-params'

export function MarksLegend() {
  const labels = useTranslations('labels')
  return (
    <ul aria-label="What the marks mean" className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-small text-soft">
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className="text-ink">
            <KindLabel kind={kind} />
          </span>{' '}
          {labels(`kindMeans_${kind}`)}
        </li>
      ))}
      <li>
        <span className="font-serif text-base text-ink italic">cue</span> the words that attribute
      </li>
      <li>
        <span className="font-serif text-base font-semibold text-ink">mention</span> the speaker as printed
      </li>
      <li>
        <span className="font-serif text-base font-semibold text-ink italic">relay</span> what it came through
      </li>
    </ul>
  )
}
