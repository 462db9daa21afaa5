// What changed from the most literal report to this one: a short word, and the words it rests on.
import { Printed } from '@/components/ui/printed'
import type { ComparedReport } from '@/lib/records'
import { DRIFT_WORDS } from './drift-words'

type Props = {
  report: ComparedReport
  /** Of the most literal report. */
  fromLanguage: string
}

export function DriftNote({ report: { drift, statement }, fromLanguage }: Props) {
  if (drift.length === 0) return null
  return (
    <ul aria-label="Changed from the most literal" className="mt-0.5 flex flex-wrap gap-x-3 text-small">
      {drift.map(({ kind, a, b }) => {
        const { label, meaning, isGrave } = DRIFT_WORDS[kind]
        const isForm = !isGrave
        return (
          <li key={kind} title={meaning} className="text-soft">
            <span className={isGrave ? 'font-medium text-alert' : ''}>{label}</span>
            {!isForm && (a || b) && ' '}
            {!isForm && <Words text={a} language={fromLanguage} />}
            {!isForm && a && (
              <>
                <span aria-hidden> → </span>
                <span className="sr-only"> became </span>
              </>
            )}
            {!isForm && (b ? <Words text={b} language={statement.article.language} /> : a && 'left out')}
          </li>
        )
      })}
    </ul>
  )
}

function Words({ text, language }: { text: string; language: string }) {
  return (
    <Printed language={language} className="font-serif text-ink italic">
      {text}
    </Printed>
  )
}
