// Who said it, as known and, where that differs, as printed.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { Printed } from '@/components/ui/printed'
import { UNKNOWN } from '@/lib/list-params'
import type { StatementRow } from '@/lib/records/statements'
import { Marked } from './found-words'
import { useSourceWords } from './source-class'
import { statementsHref } from './statement-address'

/** What stands where a name would: a source nobody named, or a speaker nobody knows. */
export function useNoSpeaker({ speakerType }: Pick<StatementRow, 'speakerType'>): string {
  const t = useTranslations('labels')
  return t(speakerType === 'unnamed' ? 'nobodyNamed' : 'speakerUnknown')
}

export function SpeakerNames({ statement }: { statement: StatementRow }) {
  const t = useTranslations('statements')
  const noSpeaker = useNoSpeaker(statement)
  const { speakers, speakerType } = statement
  if (speakers.length === 0) {
    const isUnnamed = speakerType === 'unnamed'
    return (
      <Link
        href={statementsHref(isUnnamed ? { speakerType: ['unnamed'] } : { speaker: [UNKNOWN] })}
        className="text-soft italic link-quiet"
      >
        {noSpeaker}
      </Link>
    )
  }
  return speakers.map(({ slug, name }, index) => (
    <Fragment key={slug}>
      {index > 0 && t('and')}
      <Link href={`/speakers/${slug}`} className="font-semibold link-quiet">
        <Marked text={name} />
      </Link>
    </Fragment>
  ))
}

/** What an unnamed source is and whose, each leading to all such sources. */
export function SourceNote({ statement }: { statement: StatementRow }) {
  const t = useTranslations('statements')
  const source = useSourceWords()
  const { speakerType, sourceClass, sourceCountry } = statement
  if (speakerType !== 'unnamed') return null
  return (
    <span className="text-small text-soft">
      {t('unnamed')}
      {sourceClass && (
        <>
          {', '}
          <Link href={statementsHref({ sourceClass: [sourceClass] })} className="link-quiet">
            {source.kind(sourceClass)}
          </Link>
        </>
      )}
      {sourceCountry && (
        <>
          {', '}
          <Link href={statementsHref({ sourceCountry: [sourceCountry] })} className="link-quiet">
            {source.country(sourceCountry)}
          </Link>
        </>
      )}
    </span>
  )
}

/** The mention, only where it says something the name does not. */
export function MentionAsPrinted({ statement }: { statement: StatementRow }) {
  const t = useTranslations('statements')
  const { mention, speakers, article } = statement
  if (!mention || speakers.some(({ name }) => name === mention.text)) return null
  return (
    <span className="text-small text-soft">
      {t('as')}{' '}
      <Printed language={article.language} className="font-serif text-base italic">
        <Marked text={mention.text} />
      </Printed>
    </span>
  )
}
