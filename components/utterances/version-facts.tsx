// Where and when a report stood: its outlet or the chain it came through, day and hour, language and kind.
import { Chain, OutletName } from '@/components/statements/chain'
import { KindLabel } from '@/components/statements/kind-label'
import { Day } from '@/components/ui/day'
import { useFormat } from '@/components/ui/use-format'
import type { Report } from '@/lib/records/utterances'

export function VersionFacts({ statement, publishedAt }: Report) {
  const format = useFormat()
  const { article, relays, kind } = statement
  return (
    <div className="flex flex-wrap gap-x-3 text-small text-soft *:max-w-full *:min-w-0 sm:block">
      <p className="font-medium text-ink">
        {relays.length > 0 ? <Chain statement={statement} /> : <OutletName statement={statement} />}
      </p>
      <p>
        <Day value={article.publishedOn} />
        <Hour moment={publishedAt} />
      </p>
      <p>
        {format.language(article.language)}, <KindLabel kind={kind} />
      </p>
    </div>
  )
}

/** As the page gives it, with its own offset, after a blank: `10:30 UTC+02:00`. */
export function Hour({ moment }: { moment: string | null }) {
  const printed = /T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:?\d\d)?$/.exec(moment ?? '')
  if (!moment || !printed) return null
  const [, hour, offset = ''] = printed
  return (
    <>
      {' '}
      <time dateTime={moment} className="whitespace-nowrap text-faint tabular-nums">
        {hour} {offset && `UTC${offset === 'Z' ? '' : offset}`}
      </time>
    </>
  )
}
