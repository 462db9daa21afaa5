// The front page before there is anything on it: how to begin.
import { TerminalHelp } from '@/components/ingest/terminal-help'
import { DeadEnd } from '@/components/ui/dead-end'

export function EmptyCorpus() {
  return (
    <DeadEnd title="Nothing has been read yet." ways={[{ href: '/ingest', label: 'Paste an article' }]}>
      <p className="mb-6">
        Add the first articles, and everything said in them can be read, filtered and exported here.
      </p>
      <TerminalHelp />
    </DeadEnd>
  )
}
