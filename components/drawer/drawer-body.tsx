'use client'
// One statement with all that is known of it: at once what its row holds, and its evidence when it has come.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CitationMenu } from '@/components/citations/citation-menu'
import { Chain, OutletName } from '@/components/statements/chain'
import { KindLabel } from '@/components/statements/kind-label'
import { InPlace, placeInArticle } from '@/components/statements/place-link'
import { MentionAsPrinted, SourceNote, SpeakerNames } from '@/components/statements/speaker-name'
import { StatementText } from '@/components/statements/statement-text'
import { Day } from '@/components/ui/day'
import type { StatementRow } from '@/lib/records/statements'
import { EvidenceFacts } from './evidence-facts'
import { OtherReports } from './other-reports'
import { Passages } from './passages'
import { type KeptEvidence, useEvidence } from './use-evidence'

type Props = { statement: StatementRow; neighbours: readonly string[]; kept: KeptEvidence }

export function DrawerBody({ statement, neighbours, kept }: Props) {
  const t = useTranslations('drawer')
  const { fetched, again } = useEvidence(kept, statement.id, neighbours)
  const { relays, article, kind } = statement
  return (
    <>
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls can be reached by keys
        tabIndex={0}
        className="grow overflow-y-auto overscroll-contain px-5 pt-6 pb-10 -outline-offset-2 sm:px-8"
      >
        <div className="text-lead font-[380]">
          <StatementText statement={statement} />
        </div>
        <p className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-small text-soft *:max-w-full *:min-w-0">
          <span className="text-base text-ink">
            <SpeakerNames statement={statement} />
          </span>
          <MentionAsPrinted statement={statement} />
          <SourceNote statement={statement} />
          {relays.length > 0 ? <Chain statement={statement} /> : <OutletName statement={statement} />}
          <Day value={article.publishedOn} />
          <KindLabel kind={kind} />
        </p>

        <section className="mt-8 border-line border-t pt-4">
          <h3 className="column-label mb-3">{t('inTheArticle')}</h3>
          <p className="mb-4 text-small text-soft">
            <InPlace statement={statement} />
          </p>
          {fetched.state === 'there' ? (
            <Passages {...fetched.evidence} />
          ) : (
            <Meanwhile state={fetched.state} again={again} />
          )}
        </section>
        <EvidenceFacts statement={statement} evidence={fetched.state === 'there' ? fetched.evidence : null} />
        {fetched.state === 'there' && <OtherReports evidence={fetched.evidence} />}
      </div>
      <nav
        aria-label={t('ways')}
        className="flex flex-wrap items-baseline gap-x-5 gap-y-1 border-line border-t px-5 py-3 text-small sm:px-8"
      >
        <Link href={placeInArticle(statement)} className="min-h-6 text-accent link">
          {t('toArticle')}
        </Link>
        <Link href={`/statements/${encodeURIComponent(statement.id)}`} className="min-h-6 text-accent link">
          {t('toStatement')}
        </Link>
        {article.url && (
          <a href={article.url} rel="noreferrer" className="min-h-6 text-accent link">
            {t('toPage')}
          </a>
        )}
        <CitationMenu key={statement.id} kind="statements" id={statement.id} />
      </nav>
    </>
  )
}

/** What stands in for the paragraphs until they have come, or where they do not. */
function Meanwhile({ state, again }: { state: 'waiting' | 'failed' | 'gone'; again: () => void }) {
  const t = useTranslations('drawer')
  if (state === 'waiting') {
    return (
      <div role="status">
        <span className="sr-only">{t('waiting')}</span>
        <div aria-hidden className="animate-pulse space-y-3">
          {['w-11/12', 'w-full', 'w-7/12'].map((width) => (
            <div key={width} className={`h-4 rounded-[3px] bg-wash ${width}`} />
          ))}
        </div>
      </div>
    )
  }
  return (
    <div role="alert" className="border-alert border-l-2 bg-alert-wash px-4 py-2.5 text-small">
      <p>{t(state)}</p>
      {state === 'failed' && (
        <button type="button" onClick={again} className="mt-1 min-h-6 link">
          {t('again')}
        </button>
      )}
    </div>
  )
}
