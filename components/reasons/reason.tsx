// Reasons that lib gives in English, in the reader's language.
import { Fragment } from 'react'
import { SentenceText } from '@/components/ui/sentence'
import { useSayReason } from './use-say-reason'

export function Reason({ children }: { children: string }) {
  return <SentenceText>{useSayReason()(children)}</SentenceText>
}

/** Sentences, one after the other. */
export function Reasons({ children }: { children: string[] }) {
  return children.map((sentence) => (
    <Fragment key={sentence}>
      <Reason>{sentence}</Reason>{' '}
    </Fragment>
  ))
}
