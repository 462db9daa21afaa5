// An article that was changed at its address: every state it had, and what each edit did to its statements.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Day } from '@/components/ui/day'
import { Printed } from '@/components/ui/printed'
import { Section } from '@/components/ui/section'
import type { ArticleKin, ArticleVersion } from '@/lib/records/articles'
import { ChangeList } from './change-list'

type Props = { kin: ArticleKin; articleId: string }

export function ArticleVersions({ kin: { versions, changes }, articleId }: Props) {
  const t = useTranslations('articles')
  if (versions.length === 0) return null
  const numberOf = (id: string) => versions.findIndex((version) => version.id === id) + 1
  return (
    <div id="versions" className="scroll-mt-24">
      <Section title={t('versionsOf', { count: versions.length })} className="mt-14">
        <p className="mb-4 max-w-[60ch] text-small text-soft">{t('versionsMean')}</p>
        <ol className="max-w-[60rem] border-line border-t">
          {versions.map((version, index) => (
            <VersionLine key={version.id} version={version} number={index + 1} isHere={version.id === articleId} />
          ))}
        </ol>
        {changes.map((each) => (
          <ChangeList key={each.to} changes={each} from={numberOf(each.from)} to={numberOf(each.to)} />
        ))}
      </Section>
    </div>
  )
}

type LineProps = { version: ArticleVersion; number: number; isHere: boolean }

function VersionLine({ version, number, isHere }: LineProps) {
  const t = useTranslations('articles')
  const title = <Printed language={version.language}>{version.title || t('untitled')}</Printed>
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] items-baseline gap-x-4 border-line border-b py-3 sm:grid-cols-[1.5rem_minmax(0,1fr)_auto]">
      <span className="font-semibold text-accent tabular-nums">{number}</span>
      <div className="min-w-0">
        {isHere ? (
          <span aria-current="page" className="font-serif text-quote">
            {title}
          </span>
        ) : (
          <Link href={`/articles/${encodeURIComponent(version.id)}`} className="font-serif text-quote link-quiet">
            {title}
          </Link>
        )}
        {isHere && <span className="ml-2 text-small text-faint">{t('hereVersion')}</span>}
      </div>
      <p className="text-small text-soft max-sm:col-start-2 sm:text-right">
        {t(version.isCurrent ? 'current' : 'replaced')}
        <span className="ml-2 text-faint sm:ml-0 sm:block">
          {t('addedOn')} <Day value={version.ingestedAt.slice(0, 10)} />
        </span>
      </p>
    </li>
  )
}
