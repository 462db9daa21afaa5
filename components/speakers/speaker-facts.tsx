// What is known of a speaker and what their statements add up to, figure by figure; each figure leads to its rows.
import { useTranslations } from 'next-intl'
import { statementsHref } from '@/components/statements/statement-address'
import { Section } from '@/components/ui/section'
import { Tally } from '@/components/ui/tally'
import { type Counting, NO_RELAY } from '@/lib/list-params'
import type { SpeakerProfile } from '@/lib/records/speakers'
import { OutletKinds } from './outlet-kinds'
import { PrintedWords } from './printed-words'
import { SpeakerNames } from './speaker-names'
import { SpeakerTimeline } from './speaker-timeline'

type Props = { speaker: SpeakerProfile; counting: Counting }

export function SpeakerFacts({ speaker, counting }: Props) {
  const t = useTranslations('speakers')
  const labels = useTranslations('labels')
  const held = { speaker: [speaker.slug], ...counting }
  return (
    <div className="mb-16 grid grid-cols-1 gap-x-14 gap-y-12 lg:grid-cols-3">
      <div className="min-w-0 lg:col-span-3">
        <SpeakerTimeline speaker={speaker} counting={counting} />
      </div>
      <Section title={t('reportedBy')} className="min-w-0 lg:col-span-2">
        <OutletKinds byOutlet={speaker.byOutlet} held={held} />
      </Section>
      <div className="min-w-0 space-y-10">
        <Section title={t('names')}>
          <SpeakerNames names={speaker.names} />
        </Section>
        {speaker.printedRoles.length > 0 && (
          <Section title={t('rolesPrinted')}>
            <PrintedWords held={held} words={speaker.printedRoles} />
          </Section>
        )}
      </div>
      <Section title={t('words')} className="min-w-0">
        {speaker.words.length > 0 ? (
          <PrintedWords held={held} words={speaker.words} />
        ) : (
          <p className="border-line border-t py-3 text-soft">{t('noWord')}</p>
        )}
      </Section>
      <Section title={t('acts')} className="min-w-0">
        <Tally
          lines={speaker.byAct.map(({ act, count }) => ({
            key: act,
            label: labels(`act_${act}`),
            count,
            href: statementsHref({ ...held, act: [act] }),
          }))}
        />
      </Section>
      <Section title={t('relays')} className="min-w-0">
        <Tally
          lines={speaker.byRelay.map(({ slug, name, count }) => ({
            key: slug,
            label: slug === NO_RELAY ? t('noRelay') : name,
            count,
            href: statementsHref({ ...held, relay: [slug] }),
          }))}
        />
      </Section>
    </div>
  )
}
