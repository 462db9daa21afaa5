// Statements to choose among: one, or several.
import { useTranslations } from 'next-intl'
import { StatementText } from '@/components/statements/statement-text'
import { Day } from '@/components/ui/day'
import { useFormat } from '@/components/ui/use-format'
import type { StatementRow } from '@/lib/records/statements'

type Choice = { statement: StatementRow; copies: number; name: string; isChosen: boolean }

/** Of one, the choices bear one name and their ids as values. */
type Props = { legend: string; choices: Choice[]; isOne: boolean }

export function ReportChoice({ legend, choices, isOne }: Props) {
  const t = useTranslations('decisionForms')
  const labels = useTranslations('labels')
  const format = useFormat()
  const speakerOf = ({ speakers, speakerType }: StatementRow) =>
    format.list(speakers.map(({ name }) => name)) ||
    labels(speakerType === 'unnamed' ? 'nobodyNamed' : 'speakerUnknown')
  return (
    <fieldset className="sm:col-span-2">
      <legend className="mb-3 text-soft">{legend}</legend>
      <ul className="border-line border-t">
        {choices.map(({ statement, copies, name, isChosen }) => (
          <li key={statement.id} className="border-line border-b">
            <label className="flex items-baseline gap-3 py-2">
              <input
                type={isOne ? 'radio' : 'checkbox'}
                name={name}
                value={statement.id}
                defaultChecked={isChosen}
                required={isOne}
              />
              <span className="min-w-0">
                <span className="line-clamp-2 text-quote">
                  <StatementText statement={statement} />
                </span>
                <span className="block text-small text-soft">
                  {speakerOf(statement)} · {statement.article.outlet?.name ?? labels('outletUnknown')} ·{' '}
                  <Day value={statement.article.publishedOn} />
                  {copies > 0 && ` · ${t('inSameWords', { count: copies })}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
