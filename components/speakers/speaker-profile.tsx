// Who a speaker is: the spellings met, who quotes them, and what they are reported to do.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { DayRange } from '@/components/ui/day'
import { formatCount, formatCounted } from '@/components/ui/figure'
import { FoldedList } from '@/components/ui/folded-list'
import { languageName } from '@/components/ui/language'
import { PageHead } from '@/components/ui/page-head'
import { Printed } from '@/components/ui/printed'
import { Section } from '@/components/ui/section'
import { Tally } from '@/components/ui/tally'
import type { SpeakerProfile as Profile } from '@/lib/records'
import { SPEAKER_TYPE } from './speaker-type'

export function SpeakerHead({ speaker }: { speaker: Profile }) {
  const all = statementsHref({ speaker: [speaker.slug] })
  return (
    <PageHead
      title={speaker.name}
      kicker={
        <>
          <Link href="/speakers" className="link">
            Speakers
          </Link>{' '}
          / {SPEAKER_TYPE[speaker.type].one}
        </>
      }
    >
      <Link href={all} className="text-accent link">
        {formatCounted(speaker.statements, 'statement')}
      </Link>{' '}
      in {formatCounted(speaker.articles, 'article')} from {formatCounted(speaker.outlets, 'outlet')}, published{' '}
      <DayRange from={speaker.firstOn} to={speaker.lastOn} />, in {speaker.languages.map(languageName).join(', ')}.
    </PageHead>
  )
}

export function SpeakerFacts({ speaker }: { speaker: Profile }) {
  const held = { speaker: [speaker.slug] }
  return (
    <div className="mb-14 grid grid-cols-1 gap-x-14 gap-y-10 md:grid-cols-2 lg:grid-cols-3">
      <Section title="Printed as">
        <FoldedList
          lines={speaker.names.map(({ text, language, count }) => ({
            key: `${text} ${language}`,
            content: (
              <p className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-baseline gap-x-4 py-2">
                <Printed language={language} className="font-serif text-quote">
                  {text}
                </Printed>
                <span className="text-small text-faint">{language && languageName(language)}</span>
                <span className="text-small text-soft tabular-nums">
                  {count > 0 ? `${formatCount(count)}×` : 'known, not met'}
                </span>
              </p>
            ),
          }))}
        />
      </Section>
      <Section title="Who quotes them">
        <Tally
          lines={speaker.byOutlet.map(({ slug, name, count }) => ({
            key: slug,
            label: name,
            count,
            href: statementsHref({ ...held, outlet: [slug] }),
          }))}
        />
      </Section>
      <Section title="Reported acts">
        <Tally
          lines={speaker.byAct.map(({ act, count }) => ({
            key: act,
            label: act,
            count,
            href: statementsHref({ ...held, act: [act] }),
          }))}
        />
      </Section>
    </div>
  )
}
