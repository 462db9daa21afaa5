// What an outlet is known by, and what may be decided about it.
import Link from 'next/link'
import type { ReactNode } from 'react'
import { DecisionLog } from '@/components/decisions/decision-log'
import type { Decide } from '@/components/decisions/decision-state'
import { FindOther } from '@/components/decisions/find-other'
import { MergeForm } from '@/components/decisions/merge-form'
import { RenameForm } from '@/components/decisions/rename-form'
import type { SpeakerMatch } from '@/components/decisions/speaker-choice'
import { countryName } from '@/components/ui/country'
import { formatDay } from '@/components/ui/day'
import { formatCounted } from '@/components/ui/figure'
import { Fold } from '@/components/ui/fold'
import { languageName } from '@/components/ui/language'
import { Section } from '@/components/ui/section'
import { isWebAddress } from '@/lib/list-params'
import type { OutletAbout as About, Named, SiteReservation } from '@/lib/records'
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
  const here = outletHref(outlet.slug)
  // What was decided last sets the forms anew.
  const turn = about.decisions.rows[0]?.id
  return (
    <div className="grid grid-cols-1 gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Section title="About this outlet">
        <Known about={about} />
        <Fold label="Note its country, language or tags">
          <OutletFactsForm key={turn} facts={about} describe={decide.describe} {...{ outlet, choices, who }} />
        </Fold>
        <Fold label="Show another name">
          <RenameForm key={turn} shown={outlet} rename={decide.rename} who={who} />
        </Fold>
        <Fold label="File another web host here">
          <p className="mb-5 max-w-[60ch] text-soft">
            Articles to come from the host are filed under {outlet.name}, whoever had it before. Those that are here
            stay where they are.
          </p>
          <HostForm key={turn} fileHost={decide.fileHost} {...{ outlet, who }} />
        </Fold>
        <Fold label="The same as another outlet" isOpen={params.with !== ''}>
          <FindOther
            address={here}
            label="Find the other"
            placeholder="Find the other, by name or web host"
            words={params.with}
          />
          {params.with && matches.length === 0 && <p className="text-soft">No other outlet has such a name.</p>}
          {matches.length > 0 && (
            <p className="mb-4 max-w-[60ch] text-soft">
              All articles and statements of the one that is not shown move to the other, and so do those to come under
              its names and hosts. Undoing gives back every one.
            </p>
          )}
          <MergeForm key={`${params.with} ${turn}`} shown={outlet} matches={matches} merge={decide.merge} who={who} />
        </Fold>
      </Section>
      <Section title="What was decided" aside={<WholeLog />}>
        <DecisionLog lines={about.decisions.rows} undo={decide.undo} who={who} back={here} />
      </Section>
    </div>
  )
}

const WholeLog = () => (
  <Link href="/decisions" className="link">
    The whole log
  </Link>
)

function Known({ about }: { about: About }) {
  const { country, language, tags, hosts, otherNames, merged, reservations } = about
  const none = <span className="text-faint">not noted</span>
  return (
    <dl className="mb-5 grid gap-x-6 gap-y-2 border-line border-t pt-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <Fact name="Country">{country ? countryName(country) : none}</Fact>
      <Fact name="Language">{language ? languageName(language) : none}</Fact>
      <Fact name="Tags">{tags.length > 0 ? <Tags tags={tags} /> : none}</Fact>
      <Fact name="Web hosts">{hosts.length > 0 ? hosts.join(', ') : <span className="text-faint">none met</span>}</Fact>
      {otherNames.length > 0 && <Fact name="Also named">{otherNames.join(', ')}</Fact>}
      {merged.length > 0 && (
        <Fact name="Merged into it">
          {merged.map(({ name, articles }) => `${name} (${formatCounted(articles, 'article')})`).join(', ')}
        </Fact>
      )}
      {reservations.length > 0 && (
        <Fact name="Rules of its site">
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
  return (
    <li>
      {words.join(' ')}{' '}
      {policyUrl && isWebAddress(policyUrl) && (
        <a href={policyUrl} rel="noreferrer" className="link">
          Its licence
        </a>
      )}
      <span className="block text-small text-faint">
        {host}, read <time dateTime={at}>{formatDay(at.slice(0, 10))}</time>
      </span>
    </li>
  )
}
