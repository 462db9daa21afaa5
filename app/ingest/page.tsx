// Adds articles.
import type { Metadata } from 'next'
import { IngestForm } from '@/components/ingest/ingest-form'
import { TerminalHelp } from '@/components/ingest/terminal-help'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { addArticle } from './add-article'

export const metadata: Metadata = { title: 'Add articles' }

export default function Page() {
  return (
    <div className="page">
      <PageHead title="Add articles">
        Paste one here, or add whole folders from a terminal. No article is added twice.
      </PageHead>
      <div className="grid grid-cols-1 gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <IngestForm addArticle={addArticle} />
        <Section title="From a terminal">
          <TerminalHelp />
        </Section>
      </div>
    </div>
  )
}
