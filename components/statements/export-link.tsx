// The way out: the same rows as a file, with their number said before the click.
import { Download } from 'lucide-react'

/** `what` is exported, in words; `query` begins with its mark, or is empty. */
type Props = { what: string; path: string; query: string }

export function ExportLink({ what, path, query }: Props) {
  const withPreset = (preset: string) => `${path}${query ? `${query}&` : '?'}preset=${preset}`
  return (
    <p data-print="hide" className="inline-flex flex-wrap items-center gap-x-3 text-small">
      <a href={path + query} download className="inline-flex items-center gap-1.5 link">
        <Download aria-hidden size={14} />
        Export {what} as CSV
      </a>
      <span className="text-soft">
        for spreadsheets, or{' '}
        <a
          href={withPreset('spreadsheet-semicolon')}
          download
          title="The same for a spreadsheet that writes decimals with a comma, as most in Europe do"
          className="link"
        >
          with semicolons
        </a>
        , or{' '}
        <a
          href={withPreset('data')}
          download
          title="The same rows untouched, for programs: no byte order mark, nothing guarded against spreadsheets"
          className="link"
        >
          raw data
        </a>
      </span>
    </p>
  )
}
