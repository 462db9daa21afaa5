'use client'
// Statements as rows, how a new order becomes an address, and what stands beside the rows when one is opened.
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { CopiedNote } from '@/components/citations/copied-note'
import type { CopyOutcome } from '@/components/citations/copy-citation'
import { columnChoices } from '@/components/table/column-choices'
import { DataTable, type TableSort } from '@/components/table/data-table'
import { usualView, withWidth } from '@/components/table/table-view'
import { TickedNote } from '@/components/table/ticked-note'
import { useTableView } from '@/components/table/use-table-view'
import { ViewMenu } from '@/components/table/view-menu'
import { clip } from '@/components/ui/clip'
import { fetchedLater } from '@/components/ui/fetched-later'
import { useNavigation } from '@/components/ui/navigation'
import { contentOf } from '@/lib/content'
import { SORT_KEYS, type StatementParams } from '@/lib/list-params'
import type { StatementRow } from '@/lib/records/statements'
import { useOpenRow } from './row-in-address'
import { type ListPlace, placeHref } from './statement-address'
import { useStatementColumns } from './statement-columns'
import { TABLE_NAME } from './table-name'
import { useRowKeys } from './use-row-keys'

const EvidenceDrawer = fetchedLater(() => import('@/components/drawer/evidence-drawer').then((it) => it.EvidenceDrawer))

async function cite(id: string): Promise<CopyOutcome> {
  const { copyCitation } = await import('@/components/citations/copy-citation')
  return copyCitation({ kind: 'statements', id }, 'plain')
}

/** Of a statement's words, where they name its tick box. */
const LONGEST_NAME = 60

type Props = {
  caption: string
  rows: StatementRow[]
  params: StatementParams
  place: ListPlace
  /** The page shown, which may not be the one asked for. */
  page: number
  pageCount: number
  /** How the reader arranged the columns, as the browser keeps it. */
  arranged: string
}

export function StatementTable({ caption, rows, params, place, page, pageCount, arranged }: Props) {
  const { go } = useNavigation()
  const columns = useStatementColumns()
  const choices = useMemo(() => columnChoices(columns), [columns])
  const { view, setView } = useTableView(TABLE_NAME, choices, arranged)
  const table = useRef<HTMLTableElement>(null)
  const [openId, setOpenId] = useOpenRow(rows)
  const [copied, setCopied] = useState<CopyOutcome | null>(null)
  const opened = rows.findIndex(({ id }) => id === openId)
  const statement = rows[opened] ?? null

  const turn = (by: number) => {
    const next = page + by
    if (next >= 1 && next <= pageCount) go(placeHref(place, { ...params, page: next }))
  }
  const { move, focusCurrent } = useRowKeys({
    ...{ table, openId: statement && openId },
    onOpen: setOpenId,
    onCite: async (id) => {
      setCopied(null)
      setCopied(await cite(id).catch((): CopyOutcome => ({ is: 'failed' })))
    },
    onTurn: turn,
  })
  const close = () => {
    // The drawer gives the focus up when it is gone, not before.
    flushSync(() => setOpenId(null))
    focusCurrent()
  }
  const onSort = (sort: TableSort) => {
    const key = SORT_KEYS.find((known) => known === sort.key)
    if (key) go(placeHref(place, { ...params, sort: { key, descending: sort.descending }, page: 1 }))
  }

  return (
    <>
      <div className="mb-2 flex justify-end" data-print="hide">
        <ViewMenu columns={choices} view={view} onView={setView} usual={usualView(choices)} />
      </div>
      <DataTable
        ref={table}
        caption={caption}
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        sort={params.sort}
        onSort={onSort}
        view={view}
        onWidth={(id, width) => setView(withWidth(view, id, width))}
        tickName={(row) => clip(contentOf(row), LONGEST_NAME)}
        onOpen={setOpenId}
        openId={openId}
      />
      {/* In sight wherever in the list one is. */}
      <div
        data-print="hide"
        className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-6 bg-paper has-[>:not(:empty)]:border-line-strong has-[>:not(:empty)]:border-t has-[>:not(:empty)]:py-1.5"
      >
        <TickedNote />
        <CopiedNote outcome={copied} />
      </div>
      {statement && (
        <EvidenceDrawer
          statement={statement}
          place={opened + 1}
          of={rows.length}
          neighbours={[rows[opened + 1]?.id, rows[opened - 1]?.id].flatMap((id) => id ?? [])}
          onMove={move}
          onClose={close}
        />
      )}
    </>
  )
}
