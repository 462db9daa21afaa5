// The timeline in words: the same bars as rows.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { Strip, Timeline } from '@/components/charts/timeline-layout'
import { useFormat } from '@/components/ui/use-format'
import { useStretchName } from './timeline-words'

export type Days = { from: string; to: string }
/** Where the statements of some outlets are; nowhere when they are more outlets than a list can be held to. */
export type HrefOf = (outlets: string[], days: Days) => string | null

type Props = { timeline: Timeline; nameOf: (strip: Strip) => string; hrefOf: HrefOf }

export function TimelineTable({ timeline, nameOf, hrefOf }: Props) {
  const t = useTranslations('speakers')
  const format = useFormat()
  const { whole, strips } = timeline
  const stretchName = useStretchName(timeline.unit)
  return (
    <details className="mt-3 text-small">
      <summary className="w-fit text-soft link">{t('sameAsTable')}</summary>
      <table className="mt-3 w-full max-w-4xl border-line border-t">
        <caption className="sr-only">{t('tableCaption')}</caption>
        <thead>
          <tr className="border-line border-b text-left">
            <th scope="col" className="py-2 pr-5 column-label">
              {t('published')}
            </th>
            <th scope="col" className="py-2 pr-5 text-right column-label">
              {t('statements')}
            </th>
            <th scope="col" className="py-2 column-label">
              {t('outlets')}
            </th>
          </tr>
        </thead>
        <tbody>
          {whole.marks.map(({ from, to, count }) => (
            <tr key={from} className="border-line border-b align-baseline">
              <th scope="row" className="py-1.5 pr-5 text-left font-normal tabular-nums sm:whitespace-nowrap">
                {stretchName(from)}
              </th>
              <td className="py-1.5 pr-5 text-right tabular-nums">
                <Leading href={hrefOf(whole.series, { from, to })}>{format.count(count)}</Leading>
              </td>
              <td className="py-1.5 text-soft">
                {strips.map((strip) => (
                  <Part key={strip.series[0]} strip={strip} name={nameOf(strip)} from={from} hrefOf={hrefOf} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** What one outlet published in the stretch that begins on `from`. */
function Part({ strip, name, from, hrefOf }: { strip: Strip; name: string; from: string; hrefOf: HrefOf }) {
  const format = useFormat()
  const mark = strip.marks.find((each) => each.from === from)
  if (!mark) return null
  const slugs = mark.parts.map(({ series }) => series)
  return (
    <span className="mr-5 inline-block">
      {name} <Leading href={hrefOf(slugs, { from, to: mark.to })}>{format.count(mark.count)}</Leading>
    </span>
  )
}

function Leading({ href, children }: { href: string | null; children: string }) {
  return href ? (
    <Link href={href} prefetch={false} className="text-accent tabular-nums link">
      {children}
    </Link>
  ) : (
    <span className="tabular-nums">{children}</span>
  )
}
