'use client'
// The same person, body or outlet twice: which of the others it is, and which name shows both.
import { useTranslations } from 'next-intl'
import type { Named } from '@/lib/records/lists'
import { DecisionForm, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'
import { SpeakerChoice, type SpeakerMatch } from './speaker-choice'

type Props = { shown: Named; matches: SpeakerMatch[]; merge: Decide; who: string }

export function MergeForm({ shown, matches, merge, who }: Props) {
  const t = useTranslations('decisionForms')
  if (matches.length === 0) return null
  return (
    <DecisionForm
      decide={merge}
      start={{ who }}
      submit={t('showThis', { name: shown.name })}
      choice="this"
      otherwise={{ label: t('showTheOther'), choice: 'other' }}
      fields={(values) => (
        <>
          <Given name="slug" value={shown.slug} />
          <SpeakerChoice name="other" matches={matches} chosen={values.other} />
          <Signature values={values} />
        </>
      )}
    />
  )
}
