// What is known of one statement, set in the margin beside its words.
import { useTranslations } from 'next-intl'
import { Chain } from '@/components/statements/chain'
import { KindLabel } from '@/components/statements/kind-label'
import { ReportsLink } from '@/components/statements/reports-link'
import { conventionOf, reasonOf } from '@/components/statements/rule-reason'
import { SaidOnNote } from '@/components/statements/said-on'
import { MentionAsPrinted, SourceNote, SpeakerNames } from '@/components/statements/speaker-name'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { NumberedStatement } from './segments'

export function MarginNote({ number, statement }: NumberedStatement) {
  const t = useTranslations('articles')
  const labels = useTranslations('labels')
  const words = useTranslations('rules')
  const format = useFormat()
  const { cue, article, evidence, rule, confidence, saidOn } = statement
  return (
    <li
      id={`note-${statement.id}`}
      data-statements={statement.id}
      className="scroll-mt-24 rounded-[3px] border-transparent border-l-2 py-1 pl-3 text-small transition-colors duration-150 target:border-accent data-active:border-accent data-active:bg-accent-wash"
    >
      <p className="flex flex-wrap items-baseline gap-x-2 *:max-w-full *:min-w-0">
        <a
          href={`#s-${statement.id}`}
          aria-label={t('toWords', { number })}
          className="font-semibold text-accent hover:underline"
        >
          {number}
        </a>
        <SpeakerNames statement={statement} />
        <MentionAsPrinted statement={statement} />
        <SourceNote statement={statement} />
      </p>
      <p className="text-soft">
        <KindLabel kind={statement.kind} />
        {cue && (
          <>
            {' · '}
            {labels(`act_${cue.act}`)}
            {' · '}
            <Printed language={article.language} className="font-serif italic">
              {cue.text}
            </Printed>
          </>
        )}
      </p>
      <p className="text-soft empty:hidden">
        <Chain statement={statement} />
      </p>
      <p className="text-soft empty:hidden">
        <SaidOnNote statement={statement} />
      </p>
      <p className="empty:hidden">
        <ReportsLink statement={statement} isNamed />
      </p>
      {evidence === 'broken' && <p className="font-medium text-alert">{t('evidenceBroken')}</p>}
      <details data-print="hide" className="text-faint">
        <summary className="w-fit hover:text-accent">
          {t('confidenceWhy', { confidence: format.score(confidence) })}
        </summary>
        <p>
          {reasonOf(words, rule)} {t.rich('rule', { rule, code: (id) => <code>{id}</code> })}
        </p>
        {saidOn?.rule && (
          <p>
            “<Printed language={article.language}>{saidOn.phrase}</Printed>”: {conventionOf(words, saidOn.rule)}
          </p>
        )}
      </details>
    </li>
  )
}
