// Words of several languages, each with the speaker's statements that a search for it finds.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { statementsHref } from '@/components/statements/statement-address'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { StatementFilters } from '@/lib/list-params'
import { byLanguage } from './by-language'

/** `held`: whose statements, and how they are counted. */
type Props = { held: Partial<StatementFilters>; words: { text: string; language: string; count: number }[] }

export function PrintedWords({ held, words }: Props) {
  const t = useTranslations('speakers')
  const format = useFormat()
  return (
    <dl className="border-line border-t">
      {[...byLanguage(words)].map(([language, ofLanguage]) => (
        <div
          key={language}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-4 border-line border-b py-2"
        >
          <dt className="text-small text-faint">{format.language(language)}</dt>
          {ofLanguage.map(({ text, count }) => (
            <dd key={text} className="col-start-2 flex items-baseline justify-between gap-x-4">
              <Printed language={language} className="font-serif text-quote">
                {text}
              </Printed>
              <Link
                // Several words are one phrase.
                href={statementsHref({ ...held, q: /\s/u.test(text) ? `"${text}"` : text })}
                className="text-small text-accent tabular-nums link"
                aria-label={t('foundBy', { count, words: text })}
              >
                {format.count(count)}
              </Link>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
