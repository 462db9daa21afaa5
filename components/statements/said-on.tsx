// When the words were said, where the article tells a day other than its own.
import { useTranslations } from 'next-intl'
import { DayRange } from '@/components/ui/day'
import { Printed } from '@/components/ui/printed'
import type { StatementRow } from '@/lib/records/statements'

export function SaidOnNote({ statement }: { statement: StatementRow }) {
  const t = useTranslations('statements')
  const { saidOn, article } = statement
  if (!saidOn || (saidOn.from === article.publishedOn && saidOn.to === article.publishedOn)) return null
  const phrase = (
    <Printed language={article.language} className="font-serif italic">
      {saidOn.phrase}
    </Printed>
  )
  if (!saidOn.from && !saidOn.to)
    return (
      <span>
        {t('said')} {phrase}
      </span>
    )
  return (
    <span title={t('saidHint', { phrase: saidOn.phrase, precision: saidOn.precision })}>
      {t('said')} <DayRange from={saidOn.from} to={saidOn.to} />
    </span>
  )
}
