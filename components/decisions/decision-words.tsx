// A decision in words, with the speakers or outlets it is about as links.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { clip } from '@/components/ui/clip'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { DecisionLine } from '@/lib/records/decisions'
import type { Named } from '@/lib/records/lists'
import type { OutletFacts } from '@/lib/records/outlets'

function Speaker({ speaker }: { speaker: Named | null }) {
  const t = useTranslations('decisions')
  if (!speaker) return t('nobody')
  return (
    <Link href={`/speakers/${speaker.slug}/names`} className="font-serif text-quote link-quiet">
      {speaker.name}
    </Link>
  )
}

function Outlet({ outlet }: { outlet: Named | null }) {
  const t = useTranslations('decisions')
  if (!outlet) return t('noOutlet')
  return (
    <Link href={`/outlets/${outlet.slug}`} className="font-serif text-quote link-quiet">
      {outlet.name}
    </Link>
  )
}

/** What was noted of an outlet: country, language and tags. */
function Facts({ facts: { country, language, tags } }: { facts: OutletFacts }) {
  const t = useTranslations('decisions')
  const format = useFormat()
  const noted = [
    ...(country ? [format.country(country)] : []),
    ...(language ? [format.language(language)] : []),
    ...tags,
  ]
  return noted.join(', ') || t('nothing')
}

const Name = ({ children }: { children: ReactNode }) => <span className="font-serif text-quote">{children}</span>

export function DecisionWords({ decision }: { decision: DecisionLine }) {
  const t = useTranslations('decisions')
  const format = useFormat()
  const { kind, speaker, other, outlet, otherOutlet, text, language, before, after } = decision
  const parts = {
    speaker: () => <Speaker speaker={speaker} />,
    other: () => <Speaker speaker={other} />,
    outlet: () => <Outlet outlet={outlet} />,
    otherOutlet: () => <Outlet outlet={otherOutlet} />,
    name: (name: ReactNode) => <Name>{name}</Name>,
    words: () => <Words decision={decision} />,
  }
  switch (kind) {
    case 'merge':
      return t.rich('isMerged', parts)
    case 'split':
      return t.rich('isSplit', { ...parts, text: text ?? '', language: format.language(language ?? '') })
    case 'rename':
    case 'outlet-rename':
      return t.rich('isRenamed', { ...parts, before: before ?? '', after: after ?? '' })
    case 'apart':
      return t.rich('areTwo', parts)
    case 'entry':
      return t.rich('isSetDown', { about: () => (speaker ? <Speaker speaker={speaker} /> : <Name>{text}</Name>) })
    case 'outlet-merge':
      return t.rich('isMerged', { speaker: parts.outlet, other: parts.otherOutlet })
    case 'outlet-facts':
      return t.rich('isNoted', { ...parts, facts: () => <Facts facts={JSON.parse(after ?? '')} /> })
    case 'outlet-host':
      return t.rich(otherOutlet ? 'isFiledFrom' : 'isFiled', { ...parts, other: parts.otherOutlet, host: text ?? '' })
    case 'reports-join':
      return t.rich('isJoined', parts)
    case 'reports-part':
      return t.rich('isParted', parts)
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
