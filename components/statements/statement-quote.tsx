// One statement set large, for reading rather than scanning.
import { Day } from '@/components/ui/day'
import type { StatementRow } from '@/lib/records/statements'
import { Chain, OutletName } from './chain'
import { KindLabel } from './kind-label'
import { PlaceLink } from './place-link'
import { SpeakerNames } from './speaker-name'
import { StatementText } from './statement-text'

export function StatementQuote({ statement }: { statement: StatementRow }) {
  return (
    <div className="border-line border-t py-6">
      <div className="max-w-[52ch] text-lead font-[380]">
        <StatementText statement={statement} />
      </div>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small *:max-w-full *:min-w-0 text-soft">
        <span className="text-base text-ink">
          <SpeakerNames statement={statement} />
        </span>
        {statement.relays.length > 0 ? <Chain statement={statement} /> : <OutletName statement={statement} />}
        <Day value={statement.article.publishedOn} />
        <KindLabel kind={statement.kind} />
      </p>
      <p className="mt-1 text-small text-soft">
        <PlaceLink statement={statement} />
      </p>
    </div>
  )
}
