// A sentence as it was and as it is: what is gone struck out, what is new underlined.
import { Printed } from '@/components/ui/printed'
import { diffWords } from './word-diff'

const LOOK = {
  gone: 'mr-[0.2em] text-faint decoration-alert decoration-1',
  new: 'rounded-[2px] bg-accent-wash no-underline',
} as const

export function WordChanges({ before, after, language }: { before: string; after: string; language: string }) {
  return (
    <p className="max-w-[60ch] font-serif text-quote">
      <Printed language={language}>
        {diffWords(before, after).map(({ is, text }, place) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
          if (is === 'kept') return <span key={place}>{text}</span>
          const Tag = is === 'gone' ? 'del' : 'ins'
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place
            <Tag key={place} className={LOOK[is]}>
              {text}
            </Tag>
          )
        })}
      </Printed>
    </p>
  )
}
