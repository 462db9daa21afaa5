'use client'
// A spelling that means somebody else: which, and whom.
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import type { SpellingLine } from '@/lib/records/decisions'
import type { Named } from '@/lib/records/lists'
import { DecisionForm, Field, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'
import { SpeakerChoice, type SpeakerMatch } from './speaker-choice'

type Props = { speaker: Named; spelling: SpellingLine; matches: SpeakerMatch[]; split: Decide; who: string }

export function SplitForm({ speaker, spelling, matches, split, who }: Props) {
  const t = useTranslations('decisionForms')
  const format = useFormat()
  return (
    <DecisionForm
      decide={split}
      start={{ who, name: spelling.text }}
      submit={t('splitItOff')}
      fields={(values) => (
        <>
          <Given name="slug" value={speaker.slug} />
          <Given name="text" value={spelling.text} />
          <Given name="language" value={spelling.language} />
          {matches.length > 0 ? (
            <SpeakerChoice name="other" matches={matches} chosen={values.other} />
          ) : (
            <Field
              label={t('newSpeaker')}
              note={t('newSpeakerNote', { language: format.language(spelling.language), text: spelling.text })}
              name="name"
              value={values.name}
              isWide
              required
            />
          )}
          <Signature values={values} />
        </>
      )}
    />
  )
}
