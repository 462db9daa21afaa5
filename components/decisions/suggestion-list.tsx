'use client'
// Pairs that may be one: what is known of each, and the three answers.
import Link from 'next/link'
import { SPEAKER_TYPE } from '@/components/speakers/speaker-type'
import { statementsHref } from '@/components/statements/statement-address'
import { formatCounted } from '@/components/ui/figure'
import { Printed } from '@/components/ui/printed'
import type { SuggestedSpeaker, SuggestionLine } from '@/lib/records'
import { DecisionForm, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'

type Props = { lines: SuggestionLine[]; settle: Decide; who: string; back: string }

export function SuggestionList({ lines, settle, who, back }: Props) {
  return (
    <ul className="border-line border-t">
      {lines.map(({ id, score, why, a, b }) => (
        <li key={id} className="border-line border-b py-5">
          <div className="grid gap-x-10 gap-y-4 md:grid-cols-2">
            <Candidate speaker={a} />
            <Candidate speaker={b} />
          </div>
          <details className="mt-4">
            <summary className="w-fit text-accent link">Decide: are they one?</summary>
            <div className="mt-4">
              <DecisionForm
                decide={settle}
                start={{ who, keep: a.slug }}
                submit="They are one"
                choice="one"
                otherwise={{ label: 'They are two', choice: 'two' }}
                fields={(values) => (
                  <>
                    <Given name="id" value={String(id)} />
                    <Given name="back" value={back} />
                    <fieldset className="sm:col-span-2">
                      <legend className="mb-1.5 font-medium">If one, shown as</legend>
                      <div className="flex flex-wrap gap-x-6 gap-y-2">
                        {[a, b].map(({ slug, name }) => (
                          <label key={slug} className="flex min-h-6 items-baseline gap-2">
                            <input type="radio" name="keep" value={slug} defaultChecked={values.keep === slug} />
                            <span className="font-serif text-quote">{name}</span>
                          </label>
                        ))}
                      </div>
                    </fieldset>
                    <Signature values={values} />
                  </>
                )}
              />
            </div>
          </details>
          <p className="mt-2 text-small text-faint">
            Likeness of the names {score.toFixed(2)}: {why}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Candidate({ speaker }: { speaker: SuggestedSpeaker }) {
  const { slug, name, type, statements, outlets, latest } = speaker
  return (
    <div>
      <p>
        <Link href={`/speakers/${slug}`} className="font-serif text-lead link-quiet">
          {name}
        </Link>{' '}
        <span className="text-small text-soft">{SPEAKER_TYPE[type].one}</span>
      </p>
      {latest && (
        <p className="mt-1 line-clamp-2 text-soft">
          <Link href={`/articles/${latest.articleId}#s-${latest.statementId}`} className="link-quiet">
            <Printed language={latest.language}>{latest.text}</Printed>
          </Link>
        </p>
      )}
      <p className="mt-1 text-small text-soft">
        <Link href={statementsHref({ speaker: [slug] })} className="text-accent link">
          {formatCounted(statements, 'statement')}
        </Link>
        {outlets.length > 0 && ` in ${outlets.join(', ')}`}
      </p>
    </div>
  )
}
