// One outlet: whom it quotes, its articles, and what is known and decided about it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DoneNote } from '@/components/decisions/done-note'
import { statementsHref } from '@/components/statements/statement-address'
import { DayRange } from '@/components/ui/day'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { Section } from '@/components/ui/section'
import { Tally } from '@/components/ui/tally'
import { useFormat } from '@/components/ui/use-format'
import { compareHref } from '@/lib/compare-params'
import { toStatementQuery } from '@/lib/list-params'
import type { OutletProfile as Profile } from '@/lib/records/outlets'
import { ArticleTable } from './article-table'
import { type AboutProps, OutletAbout } from './outlet-about'
import { outletHref } from './outlet-address'
import { Tags } from './tags'

type Props = Omit<AboutProps, 'outlet'> & { outlet: Profile }

export function OutletProfile({ outlet, ...rest }: Props) {
  const t = useTranslations('outlets')
  const format = useFormat()
  const { about, params, who, decide } = rest
  const held = { outlet: [outlet.slug] }
  const done = about.decisions.rows.find(({ id }) => id === params.done)
  return (
    <div className="page">
      <PageHead
        title={outlet.name}
        kicker={
          <Link href="/outlets" className="link">
            {t('title')}
          </Link>
        }
      >
        {t.rich('profileHead', {
          statements: (statements) => (
            <Link href={statementsHref(held)} className="text-accent link">
              {statements}
            </Link>
          ),
          statementCount: outlet.statements,
          articles: outlet.articles,
          days: () => <DayRange from={outlet.firstOn} to={outlet.lastOn} />,
          languages: outlet.languages.map(format.language).join(', '),
        })}{' '}
        <Unnamed {...outlet} href={`/sources${toStatementQuery(held)}`} />
        {outlet.tags.length > 0 && <> {t.rich('tagged', { tags: () => <Tags tags={outlet.tags} /> })}</>}{' '}
        <Link href={compareHref({ columns: [{ key: outlet.slug, filters: held }] })} className="link">
          {t('compareWithOthers')}
        </Link>
        {' · '}
        <a href="#about" className="link">
          {t('about')}
        </a>
      </PageHead>
      {done && <DoneNote decision={done} undo={decide.undo} who={who} back={outletHref(outlet.slug)} />}
      <div className="grid grid-cols-1 gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section title={t('articles')}>
          <ArticleTable rows={outlet.articlePage.rows} />
          <Pager {...outlet.articlePage} hrefFor={(page) => outletHref(outlet.slug, { page })} />
        </Section>
        <Section title={t('whomItQuotes')} className="order-first lg:order-none">
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
              {t.rich('mostQuoted', {
                shown: outlet.bySpeaker.length,
                all: outlet.speakers,
                link: (bySpeaker) => (
                  <Link
                    href={statementsHref({ ...held, sort: { key: 'speaker', descending: false } })}
                    className="link"
                  >
                    {bySpeaker}
                  </Link>
                ),
              })}
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
  const t = useTranslations('outlets')
  const format = useFormat()
  if (unnamed === 0) return t('unnamedNone')
  return t.rich('unnamedSome', {
    unnamed,
    statements,
    share: format.share(unnamed, statements),
    link: (share) => (
      <Link href={href} className="link">
        {share}
      </Link>
    ),
  })
}
