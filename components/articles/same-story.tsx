// The copies of one story: which outlets carry it, how much of it, and which of them it most likely comes from.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { type Act, ActButton } from '@/components/ui/act-button'
import { Day } from '@/components/ui/day'
import { formatCounted, formatShare } from '@/components/ui/figure'
import { Printed } from '@/components/ui/printed'
import { Section } from '@/components/ui/section'
import { NO_OUTLET } from '@/lib/chain'
import type { SameStory as Story, StoryCopy } from '@/lib/records'

type Props = { story: Story; articleId: string; keepApart: Act }

export function SameStory({ story: { copies, total, originWhy }, articleId, keepApart }: Props) {
  return (
    <div id="same-story" className="scroll-mt-24">
      <Section title={`Same story in ${formatCounted(total, 'article')}`} className="mt-14">
        <p className="mb-4 max-w-[60ch] text-small text-soft">
          What they share counts as one statement where copies count once.
        </p>
        <ol className="max-w-[60rem] border-line border-t">
          {copies.map((copy) => (
            <CopyLine key={copy.id} copy={copy} isHere={copy.id === articleId} originWhy={originWhy} />
          ))}
        </ol>
        {total > copies.length && (
          <p className="mt-2 text-small text-soft">The first {copies.length} to be published.</p>
        )}
        <div className="mt-3 flex flex-wrap gap-x-5 gap-y-2 text-small text-soft">
          <Link href={statementsHref({ copies: 'once' })} className="link">
            All statements, copies counted once
          </Link>
          <ActButton act={keepApart} fields={{ id: articleId, apart: 'yes' }} look="link">
            This article is no copy
          </ActButton>
        </div>
      </Section>
    </div>
  )
}

function CopyLine({ copy, isHere, originWhy }: { copy: StoryCopy; isHere: boolean; originWhy: string | null }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-0.5 border-line border-b py-3 sm:grid-cols-[11rem_minmax(0,1fr)_auto]">
      <p className="text-small text-soft max-sm:col-span-2">
        {copy.outlet ? (
          <Link href={`/outlets/${copy.outlet.slug}`} className="link-quiet">
            {copy.outlet.name}
          </Link>
        ) : (
          <i>{NO_OUTLET}</i>
        )}
        <span className="ml-2 text-faint sm:ml-0 sm:block">
          <Day value={copy.publishedOn} />
        </span>
      </p>
      <div className="min-w-0">
        {isHere ? (
          <span aria-current="page" className="font-serif text-quote">
            <Printed language={copy.language}>{copy.title || 'Untitled article'}</Printed>
          </span>
        ) : (
          <Link href={`/articles/${encodeURIComponent(copy.id)}`} className="font-serif text-quote link-quiet">
            <Printed language={copy.language}>{copy.title || 'Untitled article'}</Printed>
          </Link>
        )}
        {isHere && <span className="ml-2 text-small text-faint">this article</span>}
        {copy.isOrigin && (
          <p className="text-small text-accent">
            likely origin<span className="text-soft">{originWhy && `: ${originWhy}`}</span>
          </p>
        )}
      </div>
      <p className="text-small text-soft tabular-nums max-sm:col-span-2 sm:text-right" title={copy.why ?? undefined}>
        {copy.share !== null && !copy.isOrigin && (
          <span className="mr-2 sm:mr-0 sm:block">{formatShare(Math.round(copy.share * 100), 100)} shared</span>
        )}
        <span className="text-faint first:text-soft sm:block">{formatCounted(copy.statements, 'statement')}</span>
      </p>
    </li>
  )
}
