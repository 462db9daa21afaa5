// What was said, in the most literal words there are, by whom and when.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { CitationMenu } from '@/components/citations/citation-menu'
import { OutletName } from '@/components/statements/chain'
import { MentionAsPrinted, SourceNote, SpeakerNames } from '@/components/statements/speaker-name'
import { StatementText } from '@/components/statements/statement-text'
import { Day, DayRange } from '@/components/ui/day'
import { useFormat } from '@/components/ui/use-format'
import type { StatementRow } from '@/lib/records/statements'
import type { Utterance } from '@/lib/records/utterances'

export function UtteranceHead({ utterance }: { utterance: Utterance }) {
  const t = useTranslations('utterances')
  const format = useFormat()
  const { versions, mostLiteral } = utterance
  const shown = versions.find(({ statement }) => statement.id === mostLiteral.id)?.statement ?? utterance.statement
  return (
    <header className="pt-8 pb-9 sm:pt-10">
      <div className="mb-2 text-small text-soft">
        <Link href="/statements" className="link">
          {t('statements')}
        </Link>{' '}
        / {t('oneUtterance')}
      </div>
      <h1 className="flex flex-wrap items-baseline gap-x-3 text-lead *:max-w-full *:min-w-0">
        <span>
          <SpeakerNames statement={shown} />
        </span>
        <SourceNote statement={shown} />
        <MentionAsPrinted statement={shown} />
        <span className="text-base text-soft">
          <Said utterance={utterance} />
        </span>
      </h1>
      <figure className="mt-5">
        <blockquote className="max-w-[46ch] text-lede font-[380]">
          <StatementText statement={shown} />
        </blockquote>
        <figcaption className="mt-4 text-small text-soft">
          {t.rich(versions.length > 1 ? 'shownFromVersions' : 'shownFrom', {
            outlet: () => <OutletName statement={shown} />,
            day: () => <Day value={shown.article.publishedOn} />,
            language: format.language(shown.article.language),
            count: versions.length,
            link: (mostLiteral) => (
              <a href={`#v-${shown.id}`} className="link">
                {mostLiteral}
              </a>
            ),
          })}
        </figcaption>
      </figure>
      <div className="mt-4">
        <CitationMenu key={shown.id} kind="statements" id={shown.id} />
      </div>
    </header>
  )
}

/** Reports that give a day agree about it within one; the first of them is told. */
function Said({ utterance: { versions } }: { utterance: Utterance }) {
  const t = useTranslations('utterances')
  const told = versions.map(({ statement }) => statement.saidOn).find((saidOn) => saidOn?.from || saidOn?.to)
  if (!told) return <SaidBefore first={versions[0]?.statement} />
  return t.rich('saidOn', { days: () => <DayRange from={told.from} to={told.to} /> })
}

function SaidBefore({ first }: { first: StatementRow | undefined }) {
  const t = useTranslations('utterances')
  const day = first?.article.publishedOn ?? null
  if (day === null) return t('saidUnknown')
  return t.rich('saidBefore', { day: () => <Day value={day} /> })
}
