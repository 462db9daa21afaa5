// What changed in substance from one report to another: a sentence for each change, with the words it rests on.
import { useTranslations } from 'next-intl'
import { clip } from '@/components/ui/clip'
import { Printed } from '@/components/ui/printed'
import type { Drift } from '@/lib/alignment/drift/drift-kinds'
import { driftChange } from './drift-change'

/** A quotation that became a paraphrase may be long; it stands in full beside its report. */
const WORDS_SHOWN = 90

/** `from` and `to` are the languages of the two reports, as BCP-47 codes. */
type Props = { drift: Drift[]; from: string; to: string }

export function DriftList({ drift, from, to }: Props) {
  const t = useTranslations('utterances')
  return (
    <ul className="mt-2 max-w-[42rem] text-small">
      {drift.map((each) => (
        <li
          key={each.kind}
          className="grid gap-x-4 border-line border-t py-1.5 sm:grid-cols-[13rem_minmax(0,1fr)] sm:items-baseline"
        >
          <span className="font-medium">{t('drift', { change: driftChange(each) })}</span>
          <span className="min-w-0">
            <Words words={each.a} language={from} where={t('thereBefore')} none={t('nothingThere')} />
            <span aria-hidden className="text-faint">
              {' → '}
            </span>
            <Words words={each.b} language={to} where={t('here')} none={t('nothingHere')} />
          </span>
        </li>
      ))}
    </ul>
  )
}

type WordsProps = { words: string; language: string; where: string; none: string }

function Words({ words, language, where, none }: WordsProps) {
  return (
    <>
      <span className="sr-only">{where}</span>
      {words === '' ? (
        <span className="text-faint">{none}</span>
      ) : (
        <Printed language={language} className="font-serif text-base italic">
          {clip(words, WORDS_SHOWN)}
        </Printed>
      )}
    </>
  )
}
