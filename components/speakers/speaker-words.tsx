// What a speaker speaks about: the words that set their statements apart, each with the rows that hold it.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { formatCount } from '@/components/ui/figure'
import { languageName } from '@/components/ui/language'
import { Printed } from '@/components/ui/printed'
import type { SpeakerProfile } from '@/lib/records'
import { byLanguage } from './by-language'

export function SpeakerWords({ speaker: { slug, words } }: { speaker: SpeakerProfile }) {
  if (words.length === 0) {
    return (
      <p className="border-line border-t py-3 text-soft">
        No word stands out against what others say in the same languages.
      </p>
    )
  }
  return (
    <dl className="border-line border-t">
      {[...byLanguage(words)].map(([language, ofLanguage]) => (
        <div
          key={language}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-4 border-line border-b py-2"
        >
          <dt className="text-small text-faint">{languageName(language)}</dt>
          {ofLanguage.map(({ text, count }) => (
            <dd key={text} className="col-start-2 flex items-baseline justify-between gap-x-4">
              <Printed language={language} className="font-serif text-quote">
                {text}
              </Printed>
              <Link
                href={statementsHref({ speaker: [slug], q: text })}
                className="text-small text-accent tabular-nums link"
                aria-label={`${formatCount(count)} statements found by ${text}`}
              >
                {formatCount(count)}
              </Link>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
