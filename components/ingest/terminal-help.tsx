// The same from a terminal.

const LINES = [
  { does: 'Files, folders, archives, addresses', command: 'npm run ingest -- PATH|URL…' },
  {
    does: 'With what they do not say',
    command: 'npm run ingest -- PATH… \\\n  --outlet NAME \\\n  --published YYYY-MM-DD \\\n  --language xx',
  },
  { does: 'With a table that says it for each file', command: 'npm run ingest -- PATH… --manifest FILE.csv' },
  { does: 'All it can do', command: 'npm run ingest -- --help' },
]

export function TerminalHelp() {
  return (
    <dl className="space-y-4">
      {LINES.map(({ does, command }) => (
        <div key={command}>
          <dt className="text-small text-soft">{does}</dt>
          <dd className="mt-1 rounded-[3px] bg-wash px-3 py-2 text-ink">
            <code className="text-small break-words whitespace-pre-wrap">{command}</code>
          </dd>
        </div>
      ))}
    </dl>
  )
}
