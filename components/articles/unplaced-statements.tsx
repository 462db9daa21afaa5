// The statements that no stretch of the text can be marked for, under it, so that none is lost.
import { useTranslations } from 'next-intl'
import { StatementText } from '@/components/statements/statement-text'
import { Section } from '@/components/ui/section'
import { MarginNotes } from './margin-notes'
import type { NumberedStatement } from './segments'

export function UnplacedStatements({ statements }: { statements: NumberedStatement[] }) {
  const t = useTranslations('articles')
  if (statements.length === 0) return null
  return (
    <Section title={t('unplaced')} className="mt-14 border-line border-t pt-6">
      <p className="mb-6 max-w-[42rem] text-soft">{t('unplacedSaid', { count: statements.length })}</p>
      {statements.map((numbered) => (
        <div key={numbered.statement.id} className="mb-7 noted">
          <div id={`s-${numbered.statement.id}`} data-statements={numbered.statement.id} className="text-reading">
            <StatementText statement={numbered.statement} />
          </div>
          <MarginNotes statements={[numbered]} />
        </div>
      ))}
    </Section>
  )
}
