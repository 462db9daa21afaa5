'use client'
// A spelling that means somebody else: which, and whom.
import { languageName } from '@/components/ui/language'
import type { Named, SpellingLine } from '@/lib/records'
import { DecisionForm, Field, Given, Signature } from './decision-form'
import type { Decide } from './decision-state'
import { SpeakerChoice, type SpeakerMatch } from './speaker-choice'

type Props = { speaker: Named; spelling: SpellingLine; matches: SpeakerMatch[]; split: Decide; who: string }

export function SplitForm({ speaker, spelling, matches, split, who }: Props) {
  return (
    <DecisionForm
      decide={split}
      start={{ who, name: spelling.text }}
      submit="Split it off"
      fields={(values) => (
        <>
          <Given name="slug" value={speaker.slug} />
          <Given name="text" value={spelling.text} />
          <Given name="language" value={spelling.language} />
          {matches.length > 0 ? (
            <SpeakerChoice name="other" matches={matches} chosen={values.other} />
          ) : (
            <Field
              label="A new speaker called"
              note={`what articles in ${languageName(spelling.language)} print as “${spelling.text}”`}
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
