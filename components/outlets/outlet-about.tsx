// What an outlet is known by, and what may be decided about it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DecisionLog } from '@/components/decisions/decision-log'
import type { Decide } from '@/components/decisions/decision-state'
import { FindOther } from '@/components/decisions/find-other'
import { MergeForm } from '@/components/decisions/merge-form'
import { RenameForm } from '@/components/decisions/rename-form'
import type { SpeakerMatch } from '@/components/decisions/speaker-choice'
import { Reasons } from '@/components/reasons/reason'
import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import { useFormat } from '@/components/ui/use-format'
import { isWebAddress } from '@/lib/list-params'
import type { Named } from '@/lib/records/lists'
import type { OutletAbout as About, SiteReservation } from '@/lib/records/outlets'
import { HostForm } from './host-form'
import { type OutletPageParams, outletHref } from './outlet-address'
import { type FactChoices, OutletFactsForm } from './outlet-facts-form'
import { Tags } from './tags'

export type OutletDecisions = Record<'merge' | 'rename' | 'describe' | 'fileHost' | 'undo', Decide>

export type AboutProps = {
  outlet: Named
  about: About
  params: OutletPageParams
  matches: SpeakerMatch[]
  choices: FactChoices
  who: string
  decide: OutletDecisions
}

export function OutletAbout({ outlet, about, params, matches, choices, who, decide }: AboutProps) {
  const t = useTranslations('outlets')
  const tDecisions = useTranslations('decisions')
  const here = outletHref(outlet.slug)
  // What was decided last sets the forms anew.
  const turn = about.decisions.rows[0]?.id
  return (
    <div className="grid grid-cols-1 gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Section title={t('about')}>
        <Known about={about} />
        <Fold label={t('noteFacts')}>
          <OutletFactsForm key={turn} facts={about} describe={decide.describe} {...{ outlet, choices, who }} />
        </Fold>
        <Fold label={t('showAnotherName')}>
          <RenameForm key={turn} shown={outlet} rename={decide.rename} who={who} />
        </Fold>
        <Fold label={t('fileAnotherHost')}>
          <p className="mb-5 max-w-[60ch] text-soft">{t('fileHostNote', { outlet: outlet.name })}</p>
          <HostForm key={turn} fileHost={decide.fileHost} {...{ outlet, who }} />
        </Fold>
        <Fold label={t('sameAsAnother')} isOpen={params.with !== ''}>
          <FindOther address={here} label={t('findTheOther')} placeholder={t('findTheOtherHint')} words={params.with} />
          {params.with && matches.length === 0 && <p className="text-soft">{t('noOtherOutlet')}</p>}
          {matches.length > 0 && <p className="mb-4 max-w-[60ch] text-soft">{t('mergeNote')}</p>}
          <MergeForm key={`${params.with} ${turn}`} shown={outlet} matches={matches} merge={decide.merge} who={who} />
        </Fold>
      </Section>
      <Section title={tDecisions('whatWasDecided')} aside={<WholeLog />}>
        <DecisionLog lines={about.decisions.rows} undo={decide.undo} who={who} back={here} />
      </Section>
    </div>
  )
}

function WholeLog() {
  const t = useTranslations('decisions')
  return (
    <Link href="/decisions" className="link">
      {t('wholeLog')}
    </Link>
  )
}

function Known({ about }: { about: About }) {
  const t = useTranslations('outlets')
  const format = useFormat()
  const { country, language, tags, hosts, otherNames, merged, reservations } = about
  const none = <span className="text-faint">{t('notNoted')}</span>
  return (
    <dl className="mb-5 grid gap-x-6 gap-y-2 border-line border-t pt-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <Fact name={t('country')}>{country ? format.country(country) : none}</Fact>
      <Fact name={t('language')}>{language ? format.language(language) : none}</Fact>
      <Fact name={t('tags')}>{tags.length > 0 ? <Tags tags={tags} /> : none}</Fact>
      <Fact name={t('webHosts')}>
        {hosts.length > 0 ? hosts.join(', ') : <span className="text-faint">{t('noHosts')}</span>}
      </Fact>
      {otherNames.length > 0 && <Fact name={t('alsoNamed')}>{otherNames.join(', ')}</Fact>}
      {merged.length > 0 && (
        <Fact name={t('mergedIntoIt')}>
          {merged.map(({ name, articles }) => t('mergedOne', { name, articles })).join(', ')}
        </Fact>
      )}
      {reservations.length > 0 && (
        <Fact name={t('siteRules')}>
          <ul className="space-y-2">
            {reservations.map((reservation) => (
              <Reserved key={reservation.host} reservation={reservation} />
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-soft">{name}</dt>
    <dd className="wrap-anywhere mb-1 sm:mb-0">{children}</dd>
  </>
)

function Reserved({ reservation: { host, at, words, policyUrl } }: { reservation: SiteReservation }) {
  const t = useTranslations('outlets')
  const format = useFormat()
  return (
    <li>
      <Reasons>{words}</Reasons>
      {policyUrl && isWebAddress(policyUrl) && (
        <a href={policyUrl} rel="noreferrer" className="link">
          {t('itsLicence')}
        </a>
      )}
      <span className="block text-small text-faint">
        {t.rich('rulesRead', { host, time: () => <time dateTime={at}>{format.day(at.slice(0, 10))}</time> })}
      </span>
    </li>
  )
}
