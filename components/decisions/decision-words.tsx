// A decision in words, with the speakers or outlets it is about as links.
import Link from 'next/link'
import type { ReactNode } from 'react'
import { clip } from '@/components/ui/clip'
import { countryName } from '@/components/ui/country'
import { languageName } from '@/components/ui/language'
import { Printed } from '@/components/ui/printed'
import type { DecisionLine, Named, OutletFacts } from '@/lib/records'

function Speaker({ speaker }: { speaker: Named | null }) {
  if (!speaker) return <>nobody</>
  return (
    <Link href={`/speakers/${speaker.slug}/names`} className="font-serif text-quote link-quiet">
      {speaker.name}
    </Link>
  )
}

function Outlet({ outlet }: { outlet: Named | null }) {
  if (!outlet) return <>no outlet</>
  return (
    <Link href={`/outlets/${outlet.slug}`} className="font-serif text-quote link-quiet">
      {outlet.name}
    </Link>
  )
}

/** What was noted of an outlet: country, language and tags. */
function Facts({ facts: { country, language, tags } }: { facts: OutletFacts }) {
  const noted = [...(country ? [countryName(country)] : []), ...(language ? [languageName(language)] : []), ...tags]
  return <>{noted.join(', ') || 'nothing'}</>
}

const Name = ({ children }: { children: ReactNode }) => <span className="font-serif text-quote">{children}</span>

export function DecisionWords({ decision }: { decision: DecisionLine }) {
  const { kind, speaker, other, outlet, otherOutlet, text, language, before, after } = decision
  switch (kind) {
    case 'merge':
      return (
        <>
          <Speaker speaker={speaker} /> is <Speaker speaker={other} />
        </>
      )
    case 'split':
      return (
        <>
          <Name>“{text}”</Name> in {languageName(language ?? '')} is <Speaker speaker={other} />, not{' '}
          <Speaker speaker={speaker} />
        </>
      )
    case 'rename':
    case 'outlet-rename':
      return (
        <>
          <Name>{before}</Name> is shown as <Name>{after}</Name>
        </>
      )
    case 'apart':
      return (
        <>
          <Speaker speaker={speaker} /> and <Speaker speaker={other} /> are two
        </>
      )
    case 'entry':
      return <>What is known of {speaker ? <Speaker speaker={speaker} /> : <Name>{text}</Name>} was set down anew</>
    case 'outlet-merge':
      return (
        <>
          <Outlet outlet={outlet} /> is <Outlet outlet={otherOutlet} />
        </>
      )
    case 'outlet-facts':
      return (
        <>
          Noted of <Outlet outlet={outlet} />: <Facts facts={JSON.parse(after ?? '')} />
        </>
      )
    case 'outlet-host':
      return (
        <>
          Pages of <Name>{text}</Name> are those of <Outlet outlet={outlet} />
          {otherOutlet && (
            <>
              , not of <Outlet outlet={otherOutlet} />
            </>
          )}
        </>
      )
    case 'reports-join':
      return (
        <>
          <Words decision={decision} /> is a report of the same utterance as others
        </>
      )
    case 'reports-part':
      return (
        <>
          <Words decision={decision} /> reports another utterance
        </>
      )
  }
}

/** What is shown of the words of a statement: enough to know it by. */
const WORDS_SHOWN = 90

function Words({ decision: { statementId, text, language } }: { decision: DecisionLine }) {
  const printed = (
    <Printed language={language} className="font-serif text-quote">
      {clip(text ?? '', WORDS_SHOWN)}
    </Printed>
  )
  if (statementId === null) return printed
  return (
    <Link href={`/statements/${statementId}`} className="link-quiet">
      {printed}
    </Link>
  )
}
