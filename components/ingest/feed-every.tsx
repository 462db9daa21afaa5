'use client'
// How often a feed is read, changed where it stands.
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SentenceText } from '@/components/ui/sentence'
import { INTERVALS, intervalOf } from './feed-interval'
import { answeringStep, START, type Step } from './step-state'

type Props = { feed: string; name: string; minutes: number; setEvery: Step }

export function FeedEvery({ feed, name, minutes, setEvery }: Props) {
  const t = useTranslations('ingest')
  const noAnswer = useTranslations('ui')('noAnswer')
  const [{ why }, send, isPending] = useActionState(answeringStep(setEvery, noAnswer), START)
  const choices = INTERVALS.includes(minutes) ? INTERVALS : [minutes, ...INTERVALS]
  return (
    <form action={send} className="inline-flex flex-wrap items-baseline gap-x-2">
      <input type="hidden" name="feed" value={feed} />
      <select
        key={minutes}
        name="every"
        aria-label={t('howOften', { name })}
        defaultValue={minutes}
        disabled={isPending}
        onChange={({ target }) => target.form?.requestSubmit()}
        className="-ml-1 field-sizing-content min-h-6 rounded-[3px] bg-transparent py-0 text-small hover:text-accent"
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {t('every', intervalOf(choice))}
          </option>
        ))}
      </select>
      {why && (
        <span role="alert" className="text-alert">
          <SentenceText>{why}</SentenceText>
        </span>
      )}
    </form>
  )
}
