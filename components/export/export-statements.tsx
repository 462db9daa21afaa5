'use client'
// Exports a list of statements, or the rows ticked in it.
import { useSelection } from '@/components/table/selection'
import { ExportButton } from './export-button'

export function ExportStatements({ count, query }: { count: number; query: string }) {
  const { ids } = useSelection()
  return <ExportButton what="statements" count={count} query={query} ticked={[...ids]} />
}
