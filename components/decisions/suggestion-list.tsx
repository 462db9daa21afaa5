// Pairs that may be one: what is known of each, and the three answers.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Reason } from '@/components/reasons/reason'
import { statementsHref } from '@/components/statements/statement-address'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { SuggestedSpeaker, SuggestionLine } from '@/lib/records/decisions'
import type { Decide } from './decision-state'
import { SettleForm } from './settle-form'

type Props = { lines: SuggestionLine[]; settle: Decide; who: string; back: string }

export function SuggestionList({ lines, settle, who, back }: Props) {
  const t = useTranslations('decisions')
  const format = useFormat()
  return (
    <ul className="border-line border-t">
      {lines.map(({ id, score, why, a, b }) => (
        <li key={id} className="border-line border-b py-5">
          <div className="grid gap-x-10 gap-y-4 md:grid-cols-2">
            <Candidate speaker={a} />
            <Candidate speaker={b} />
          </div>
          <details className="mt-4">
            <summary className="w-fit text-accent link">{t('areTheyOne')}</summary>
            <div className="mt-4">
              <SettleForm {...{ id, a, b, settle, who, back }} />
            </div>
          </details>
          <p className="mt-2 text-small text-faint">
            {t.rich('likeness', { score: format.score(score), why: () => <Reason>{why}</Reason> })}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Candidate({ speaker }: { speaker: SuggestedSpeaker }) {
  const t = useTranslations('decisions')
  const labels = useTranslations('labels')
  const { slug, name, type, statements, outlets, latest } = speaker
  return (
    <div>
      <p>
        <Link href={`/speakers/${slug}`} className="font-serif text-lead link-quiet">
          {name}
        </Link>{' '}
        <span className="text-small text-soft">{labels(`speakerType_${type}`)}</span>
      </p>
      {latest && (
        <p className="mt-1 line-clamp-2 text-soft">
          <Link href={`/articles/${latest.articleId}#s-${latest.statementId}`} className="link-quiet">
            <Printed language={latest.language}>{latest.text}</Printed>
          </Link>
        </p>
      )}
      <p className="mt-1 text-small text-soft">
        {t.rich(outlets.length > 0 ? 'statementsIn' : 'statementsLink', {
          count: statements,
          outlets: outlets.join(', '),
          link: (counted) => (
            <Link href={statementsHref({ speaker: [slug] })} className="text-accent link">
              {counted}
            </Link>
          ),
        })}
      </p>
    </div>
  )
}
