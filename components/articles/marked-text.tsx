// The segments of a paragraph, each in the look of the marks it carries.
import { useTranslations } from 'next-intl'
import { KIND_CLASS } from '@/components/statements/kind-label'
import type { Mark, Segment } from './segments'

/** Where statements overlap the shortest is the most particular: its line is drawn and its note is opened. */
function nearest(marks: Mark[]): Mark | undefined {
  return marks.filter((mark) => mark.role === 'content').toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
}

const ROLE_CLASS = {
  content: '',
  cue: 'italic',
  mention: 'font-semibold',
  relay: 'font-semibold italic',
} as const

const ROLE_TITLE = { cue: 'markCue', mention: 'markMention', relay: 'markRelay' } as const

type Words = ReturnType<typeof useTranslations<'articles'>>

function titleOf(marks: Mark[], t: Words): string | undefined {
  const titles = marks.flatMap(({ role, number }) => (role === 'content' ? [] : [t(ROLE_TITLE[role], { number })]))
  return titles.length > 0 ? titles.join(', ') : undefined
}

export function MarkedText({ segments }: { segments: Segment[] }) {
  const t = useTranslations('articles')
  return segments.map((segment) => <MarkedSegment key={segment.start} segment={segment} t={t} />)
}

function MarkedSegment({ segment: { marks, opening, text }, t }: { segment: Segment; t: Words }) {
  const labels = useTranslations('labels')
  if (marks.length === 0) return text
  const owner = nearest(marks)
  const ids = [...new Set(marks.map((mark) => mark.statement.id))].join(' ')
  const roles = [...new Set(marks.map((mark) => ROLE_CLASS[mark.role]))].join(' ')
  const look = `rounded-[2px] transition-colors duration-150 data-active:bg-accent-wash ${roles}`

  return (
    <>
      {opening.map(({ number, statement }) => (
        // biome-ignore lint/a11y/useAnchorContent: the number is drawn, not written, so that copied text stays the article's
        <a
          key={statement.id}
          id={`s-${statement.id}`}
          href={`#note-${statement.id}`}
          aria-label={t('toNote', { number, kind: labels(`kind_${statement.kind}`) })}
          data-statements={statement.id}
          data-number={number}
          className="mr-[0.15em] rounded-[2px] align-super font-sans text-[max(0.6875rem,0.42em)] leading-none font-semibold text-accent before:content-[attr(data-number)] hover:underline"
        />
      ))}
      {owner ? (
        <a
          href={`#note-${owner.statement.id}`}
          tabIndex={-1}
          title={titleOf(marks, t)}
          data-statements={ids}
          className={`${KIND_CLASS[owner.statement.kind]} ${look}`}
        >
          {text}
        </a>
      ) : (
        <span title={titleOf(marks, t)} data-statements={ids} className={look}>
          {text}
        </span>
      )}
    </>
  )
}
