// The same from a terminal.
import { useTranslations } from 'next-intl'

const LINES = [
  { does: 'terminalFiles', command: 'npm run ingest -- PATH|URL…' },
  {
    does: 'terminalDetails',
    command: 'npm run ingest -- PATH… \\\n  --outlet NAME \\\n  --published YYYY-MM-DD \\\n  --language xx',
  },
  { does: 'terminalTable', command: 'npm run ingest -- PATH… --manifest FILE.csv' },
  { does: 'terminalAll', command: 'npm run ingest -- --help' },
] as const

export function TerminalHelp() {
  const t = useTranslations('ingest')
  return (
    <dl className="space-y-4">
      {LINES.map(({ does, command }) => (
        <div key={command}>
          <dt className="text-small text-soft">{t(does)}</dt>
          <dd className="mt-1 rounded-[3px] bg-wash px-3 py-2 text-ink">
            <code className="text-small break-words whitespace-pre-wrap">{command}</code>
          </dd>
        </div>
      ))}
    </dl>
  )
}
