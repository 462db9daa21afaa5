// One outlet: whom it quotes, its articles, and what is known and decided about it.
import Link from 'next/link'
import { DoneNote } from '@/components/decisions/done-note'
import { statementsHref } from '@/components/statements/statement-address'
import { DayRange } from '@/components/ui/day'
import { formatCount, formatCounted, formatShare } from '@/components/ui/figure'
import { languageName } from '@/components/ui/language'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { Section } from '@/components/ui/section'
import { Tally } from '@/components/ui/tally'
import { compareHref } from '@/lib/compare-params'
import { toStatementQuery } from '@/lib/list-params'
import type { OutletProfile as Profile } from '@/lib/records'
import { ArticleTable } from './article-table'
import { type AboutProps, OutletAbout } from './outlet-about'
import { outletHref } from './outlet-address'
import { Tags } from './tags'

type Props = Omit<AboutProps, 'outlet'> & { outlet: Profile }

export function OutletProfile({ outlet, ...rest }: Props) {
  const { about, params, who, decide } = rest
  const held = { outlet: [outlet.slug] }
  const done = about.decisions.rows.find(({ id }) => id === params.done)
  return (
    <div className="page">
      <PageHead
        title={outlet.name}
        kicker={
          <Link href="/outlets" className="link">
            Outlets
          </Link>
        }
      >
        <Link href={statementsHref(held)} className="text-accent link">
          {formatCounted(outlet.statements, 'statement')}
        </Link>{' '}
        in {formatCounted(outlet.articles, 'article')}, published <DayRange from={outlet.firstOn} to={outlet.lastOn} />,
        in {outlet.languages.map(languageName).join(', ')}.{' '}
        <Unnamed {...outlet} href={`/sources${toStatementQuery(held)}`} />
        {outlet.tags.length > 0 && (
          <>
            {' '}
            Tagged <Tags tags={outlet.tags} />.
          </>
        )}{' '}
        <Link href={compareHref({ columns: [{ key: outlet.slug, filters: held }] })} className="link">
          Compare with other outlets
        </Link>
        {' · '}
        <a href="#about" className="link">
          About this outlet
        </a>
      </PageHead>
      {done && <DoneNote decision={done} undo={decide.undo} who={who} back={outletHref(outlet.slug)} />}
      <div className="grid grid-cols-1 gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section title="Articles">
          <ArticleTable rows={outlet.articlePage.rows} />
          <Pager {...outlet.articlePage} hrefFor={(page) => outletHref(outlet.slug, { page })} />
        </Section>
        <Section title="Whom it quotes" className="order-first lg:order-none">
          <Tally
            lines={outlet.bySpeaker.map(({ slug, name, count }) => ({
              key: slug,
              label: name,
              count,
              href: statementsHref({ ...held, speaker: [slug] }),
            }))}
          />
          {outlet.speakers > outlet.bySpeaker.length && (
            <p className="mt-2 text-small text-soft">
              The {formatCount(outlet.bySpeaker.length)} quoted most, of {formatCount(outlet.speakers)}; the others are
              among its{' '}
              <Link href={statementsHref({ ...held, sort: { key: 'speaker', descending: false } })} className="link">
                statements by speaker
              </Link>
              .
            </p>
          )}
        </Section>
      </div>
      <div id="about" className="mt-14 scroll-mt-6">
        <OutletAbout outlet={outlet} {...rest} />
      </div>
    </div>
  )
}

/** How many of its statements rest on an unnamed source. */
function Unnamed({ unnamed, statements, href }: Pick<Profile, 'unnamed' | 'statements'> & { href: string }) {
  if (unnamed === 0) return 'None rests on an unnamed source.'
  return (
    <>
      <Link href={href} className="link">
        {formatCount(unnamed)} of {formatCounted(statements, 'statement')}
      </Link>{' '}
      {unnamed === 1 ? 'rests' : 'rest'} on an unnamed source ({formatShare(unnamed, statements)}).
    </>
  )
}
