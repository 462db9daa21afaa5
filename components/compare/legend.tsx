// What the matrix counts, what its marks mean, and which of three things a blank says.
import type { CompareParams } from '@/lib/compare-params'

export function Legend({ params }: { params: CompareParams }) {
  const isPeriod = params.by === 'period'
  return (
    <details className="mt-8 border-line border-t py-3 text-small text-soft print:hidden">
      <summary className="w-fit link">How to read this</summary>
      <dl className="mt-4 grid max-w-[60rem] gap-x-6 gap-y-2 sm:grid-cols-[11rem_1fr] [&_dt]:text-ink">
        <dt>A row</dt>
        <dd>
          is one utterance: the statements found to report the same words, or one that stands alone. Filters choose
          utterances by any of their reports; a cell then shows every report of it in that column.
        </dd>
        <dt>{isPeriod ? 'Not this, but …' : 'Not this, but … that day'}</dt>
        <dd>
          {isPeriod
            ? 'there are other articles of these days, and this utterance is in none of them.'
            : 'other articles were published on a day on which a report of the row was published in any column, and this utterance is in none of them.'}
        </dd>
        <dt>Nothing {isPeriod ? 'in these days' : 'that day'}</dt>
        <dd>no article of those days is here. It may have been published and never added.</dd>
        <dt>Cannot tell</dt>
        <dd>
          the day of the row’s reports is not known, or there are articles of unknown day that may be of that day.
        </dd>
        <dt>most literal, earliest</dt>
        <dd>
          among the reports of the row: a quotation before a paraphrase, in the language likely spoken, and the longest
          one; and the first published, as far as days and hours are known.
        </dd>
        <dt>What a report changes</dt>
        <dd>
          is told against the most literal one: what changes the substance in red, with the words before and after; what
          changes only the form beside it.
        </dd>
        <dt>Copies</dt>
        <dd>
          {params.filters.copies === 'once'
            ? 'count once: of the same copy in several columns, only the one that came in first counts as having run it.'
            : 'count each: a story that several took over word for word was run by each of them.'}
        </dd>
      </dl>
    </details>
  )
}
