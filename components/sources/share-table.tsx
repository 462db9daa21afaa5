// Shares of unnamed sources as rows: the part, the whole it is a part of, and the share as a length of the row's line.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Folded } from '@/components/ui/folded'
import { useFormat } from '@/components/ui/use-format'

export type ShareLine = {
  key: string
  label: string
  unnamed: number
  statements: number
  /** The rows behind each of the two figures. */
  unnamedHref: string
  statementsHref: string
}

/** Read at a glance. */
const SHORT = 10

type Props = { caption: string; head: string; lines: readonly ShareLine[] }

export function ShareTable({ caption, head, lines }: Props) {
  const t = useTranslations('sources')
  return (
    <Folded all={lines} short={SHORT}>
      {(some, isRest) => <Rows caption={isRest ? t('continued', { caption }) : caption} head={head} lines={some} />}
    </Folded>
  )
}

const FIGURE = 'py-2 pl-4 text-right align-baseline text-small whitespace-nowrap tabular-nums'
const HEAD = 'border-line border-b pb-2 align-bottom column-label'

function Rows({ caption, head, lines }: Props) {
  const t = useTranslations('sources')
  const format = useFormat()
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={`text-left ${HEAD}`}>
            {head}
          </th>
          {(['unnamed', 'all', 'share'] as const).map((name) => (
            <th key={name} scope="col" className={`pl-4 text-right ${HEAD}`}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr
            key={line.key}
            className="border-line border-b bg-[linear-gradient(var(--accent),var(--accent))] bg-bottom-left bg-no-repeat"
            style={{ backgroundSize: `${(line.unnamed / line.statements) * 100}% 1px` }}
          >
            <th scope="row" className="py-2 text-left align-baseline font-normal">
              {line.label}
            </th>
            <td className={FIGURE}>
              <Link href={line.unnamedHref} className="text-accent link">
                {format.count(line.unnamed)}
              </Link>
            </td>
            <td className={FIGURE}>
              <Link href={line.statementsHref} className="text-soft link">
                {format.count(line.statements)}
              </Link>
            </td>
            <td className={`${FIGURE} w-16`}>{format.share(line.unnamed, line.statements)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
