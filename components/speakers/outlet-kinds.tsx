// How each outlet reports a speaker: in their words, in its own, or both.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { statementsHref } from '@/components/statements/statement-address'
import { Folded } from '@/components/ui/folded'
import { useFormat } from '@/components/ui/use-format'
import type { StatementKind } from '@/lib/engine/types'
import { KINDS, type StatementFilters } from '@/lib/list-params'
import type { SpeakerProfile } from '@/lib/records/speakers'
import { useOutletName } from './timeline-words'

type Outlet = SpeakerProfile['byOutlet'][number]

/** From words in quotation marks to words of the outlet's own: the fuller the line, the nearer to the speaker. */
const SHADES: Record<StatementKind, string> = {
  direct: 'bg-accent',
  mixed: 'bg-accent/60',
  indirect: 'bg-accent/25',
  headline: 'bg-line-strong/50',
}

/** `held`: whose statements, and how they are counted. */
type Held = Partial<StatementFilters>

export function OutletKinds({ byOutlet, held }: { byOutlet: Outlet[]; held: Held }) {
  return <Folded all={byOutlet}>{(some) => <KindTable outlets={some} held={held} />}</Folded>
}

const HEAD = 'border-line border-b py-2 align-bottom column-label'
const FIGURE = 'w-[13%] pl-2 text-right'

function KindTable({ outlets, held }: { outlets: readonly Outlet[]; held: Held }) {
  const t = useTranslations('speakers')
  const labels = useTranslations('labels')
  return (
    <table className="w-full border-line border-t text-small tabular-nums">
      <caption className="sr-only">{t('kindCaption')}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} text-left`}>
            {t('outlet')}
          </th>
          <th scope="col" className={`${HEAD} ${FIGURE}`}>
            {t('all')}
          </th>
          {KINDS.map((kind) => (
            <th key={kind} scope="col" className={`${HEAD} ${FIGURE} capitalize`}>
              {labels(`kind_${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outlets.map((outlet) => (
          <KindRow key={outlet.slug} outlet={outlet} held={held} />
        ))}
      </tbody>
    </table>
  )
}

function KindRow({ outlet, held }: { outlet: Outlet; held: Held }) {
  const format = useFormat()
  const outletName = useOutletName()
  const here = { ...held, outlet: [outlet.slug] }
  return (
    <tr className="align-baseline">
      <th scope="row" className="border-line border-b py-2 text-left text-base font-normal">
        {outletName(outlet)}
        <Shares outlet={outlet} />
      </th>
      <td className="border-line border-b pl-2 text-right">
        <Link href={statementsHref(here)} className="text-accent link">
          {format.count(outlet.count)}
        </Link>
      </td>
      {KINDS.map((kind) => (
        <td key={kind} className="border-line border-b py-2 pl-2 text-right">
          {outlet.kinds[kind] > 0 ? (
            <Link href={statementsHref({ ...here, kind: [kind] })} className="link">
              {format.count(outlet.kinds[kind])}
            </Link>
          ) : (
            <span className="text-faint">0</span>
          )}
          <span className="block min-h-4.5 text-tiny text-faint">
            {outlet.kinds[kind] > 0 && share(outlet.kinds[kind], outlet.count)}
          </span>
        </td>
      ))}
    </tr>
  )
}

/** The figures of the row once more, as one line. */
function Shares({ outlet }: { outlet: Outlet }) {
  return (
    <span aria-hidden className="mt-1.5 flex h-1 max-w-60 gap-px">
      {KINDS.filter((kind) => outlet.kinds[kind] > 0).map((kind) => (
        <span key={kind} className={SHADES[kind]} style={{ flexGrow: outlet.kinds[kind] }} />
      ))}
    </span>
  )
}

const share = (count: number, all: number) => `${Math.round((count / all) * 100)}%`
