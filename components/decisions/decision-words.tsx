// A decision in words, with the speakers it is about as links.
import Link from 'next/link'
import type { ReactNode } from 'react'
import { languageName } from '@/components/ui/language'
import type { DecisionLine, Named } from '@/lib/records'

function Speaker({ speaker }: { speaker: Named | null }) {
  if (!speaker) return <>nobody</>
  return (
    <Link href={`/speakers/${speaker.slug}/names`} className="font-serif text-quote link-quiet">
      {speaker.name}
    </Link>
  )
}

const Name = ({ children }: { children: ReactNode }) => <span className="font-serif text-quote">{children}</span>

export function DecisionWords({ decision }: { decision: DecisionLine }) {
  const { kind, speaker, other, text, language, before, after } = decision
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
  }
}
