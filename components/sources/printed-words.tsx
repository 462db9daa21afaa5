// The words that stand for unnamed sources, as printed, most used first.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { FoldedList } from '@/components/ui/folded-list'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { StatementParams } from '@/lib/list-params'
import type { SourceLedger } from '@/lib/records/sources'
import { unnamedHref } from './source-address'

type Props = { words: SourceLedger['words']; params: StatementParams }

export function PrintedWords({ words, params }: Props) {
  const labels = useTranslations('labels')
  const format = useFormat()
  return (
    <FoldedList
      lines={words.map(({ slug, name, languages, count }) => ({
        key: slug,
        content: (
          <Link
            href={unnamedHref(params, { speaker: [slug] })}
            className="group grid grid-cols-[minmax(0,1fr)_auto_auto] items-baseline gap-x-4 py-2"
          >
            {name === null ? (
              <i className="text-soft group-hover:text-accent">{labels('nobodyNamed')}</i>
            ) : (
              <Printed
                language={languages.length === 1 ? (languages[0] ?? null) : null}
                className="font-serif text-quote group-hover:text-accent"
              >
                {name}
              </Printed>
            )}
            <span className="text-small text-faint">{languages.map(format.language).join(', ')}</span>
            <span className="text-small text-soft tabular-nums group-hover:text-accent">{format.count(count)}</span>
          </Link>
        ),
      }))}
    />
  )
}
