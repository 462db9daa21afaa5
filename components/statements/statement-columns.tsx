'use client'
// What each column of a table of statements shows.
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { type Columns, columnsFor } from '@/components/table/data-table'
import { Day, DayRange } from '@/components/ui/day'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { StatementRow } from '@/lib/records/statements'
import { Chain, OutletName, Relays } from './chain'
import { EvidenceButton } from './evidence-button'
import { KindLabel } from './kind-label'
import { InPlace, PlaceLink } from './place-link'
import { ReportsLink } from './reports-link'
import { SaidOnNote } from './said-on'
import { MentionAsPrinted, SourceNote, SpeakerNames } from './speaker-name'
import { StatementText } from './statement-text'

const column = columnsFor<StatementRow>()

/** The columns named in the reader's language, the usual ones first; the same array while the language stays. */
export function useStatementColumns(): Columns<StatementRow> {
  const t = useTranslations('statements')
  const labels = useTranslations('labels')
  const format = useFormat()
  return useMemo(
    () =>
      column.columns([
        column.accessor((row) => row.article.publishedOn, {
          id: 'date',
          header: t('published'),
          meta: { sorts: 'desc', width: 6.5, cell: 'text-small text-soft', card: 'order-5', isNamed: true },
          cell: ({ row }) => (
            <>
              <Day value={row.original.article.publishedOn} />
              <span className="ml-2 text-tiny text-faint empty:hidden @4xl:ml-0 @4xl:block">
                <SaidOnNote statement={row.original} />
              </span>
            </>
          ),
        }),
        column.accessor((row) => row.speakers[0]?.name ?? null, {
          id: 'speaker',
          header: t('speaker'),
          meta: { sorts: 'asc', width: 10.5, card: 'order-1 basis-full pr-8', isNamed: true },
          cell: ({ row }) => <Speaker statement={row.original} />,
        }),
        column.display({
          id: 'statement',
          header: t('statement'),
          meta: { cell: '@4xl:pr-8', card: 'order-3 basis-full', isFixed: true },
          cell: ({ row }) => <Words statement={row.original} />,
        }),
        column.accessor((row) => row.article.outlet?.name ?? null, {
          id: 'outlet',
          header: t('outlet'),
          meta: { sorts: 'asc', width: 9, cell: 'text-small', card: 'order-4', isNamed: true },
          cell: ({ row }) =>
            row.original.relays.length > 0 ? (
              <Chain statement={row.original} />
            ) : (
              <OutletName statement={row.original} />
            ),
        }),
        column.accessor((row) => row.article.language, {
          id: 'language',
          header: t('language'),
          meta: { sorts: 'asc', width: 5.5, cell: 'text-small text-soft', card: 'order-6' },
          cell: ({ getValue }) => format.language(getValue()),
        }),
        column.accessor('kind', {
          id: 'kind',
          header: t('kind'),
          meta: { sorts: 'asc', width: 5, cell: 'text-small text-soft', card: 'order-6' },
          cell: ({ getValue }) => <KindLabel kind={getValue()} />,
        }),
        column.accessor('confidence', {
          id: 'confidence',
          header: t('confidence'),
          meta: {
            sorts: 'desc',
            width: 6.5,
            isFigure: true,
            cell: 'text-small text-faint',
            card: 'order-7',
            isLabelled: true,
          },
          cell: ({ getValue }) => format.score(getValue()),
        }),
        column.accessor((row) => row.saidOn?.from ?? null, {
          id: 'saidOn',
          header: t('saidOn'),
          meta: { width: 7.5, cell: 'text-small text-soft', card: 'order-7', isLabelled: true, isExtra: true },
          cell: ({ row: { original } }) =>
            original.saidOn && (
              <>
                <DayRange from={original.saidOn.from} to={original.saidOn.to} />{' '}
                <Printed language={original.article.language} className="block font-serif text-faint italic">
                  {original.saidOn.phrase}
                </Printed>
              </>
            ),
        }),
        column.accessor((row) => row.cue?.act ?? null, {
          id: 'act',
          header: t('act'),
          meta: { width: 5.5, cell: 'text-small text-soft', card: 'order-7', isLabelled: true, isExtra: true },
          cell: ({ row: { original } }) => original.cue && labels(`act_${original.cue.act}`),
        }),
        column.display({
          id: 'relays',
          header: t('relays'),
          meta: { width: 8, cell: 'text-small', card: 'order-7', isLabelled: true, isExtra: true },
          cell: ({ row }) => <Relays statement={row.original} />,
        }),
        column.accessor((row) => row.mention?.text ?? null, {
          id: 'mention',
          header: t('mention'),
          meta: { width: 8, cell: 'text-small text-soft', card: 'order-7', isLabelled: true, isExtra: true },
          cell: ({ row: { original } }) =>
            original.mention && (
              <Printed language={original.article.language} className="font-serif text-base italic">
                {original.mention.text}
              </Printed>
            ),
        }),
        column.accessor((row) => row.article.title, {
          id: 'article',
          header: t('article'),
          meta: { width: 14, cell: 'text-small', card: 'order-7 basis-full', isLabelled: true, isExtra: true },
          cell: ({ row }) => <InPlace statement={row.original} />,
        }),
        column.accessor('rule', {
          id: 'rule',
          header: t('rule'),
          meta: { width: 9, cell: 'text-tiny text-soft', card: 'order-7', isLabelled: true, isExtra: true },
          cell: ({ getValue }) => <code>{getValue()}</code>,
        }),
        column.accessor('evidence', {
          id: 'evidence',
          header: t('evidence'),
          meta: { width: 6, cell: 'text-small text-soft', card: 'order-7', isLabelled: true, isExtra: true },
          cell: ({ getValue }) => (
            <span className={getValue() === 'broken' ? 'font-medium text-alert' : ''}>
              {t(getValue() === 'broken' ? 'evidenceBroken' : 'evidenceExact')}
            </span>
          ),
        }),
        column.accessor('reports', {
          id: 'reports',
          header: t('otherReports'),
          meta: { width: 7, cell: 'text-small text-soft', card: 'order-7', isExtra: true },
          cell: ({ row }) => <ReportsLink statement={row.original} />,
        }),
        column.accessor('addedOn', {
          id: 'added',
          header: t('added'),
          meta: { width: 6.5, cell: 'text-small text-soft', card: 'order-7', isLabelled: true, isExtra: true },
          cell: ({ getValue }) => <Day value={getValue()} />,
        }),
      ]),
    [t, labels, format],
  )
}

function Speaker({ statement }: { statement: StatementRow }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 *:max-w-full *:min-w-0 @4xl:block">
      <SpeakerNames statement={statement} />
      <span className="block empty:hidden">
        <SourceNote statement={statement} />
      </span>
      <span className="block">
        <MentionAsPrinted statement={statement} />
      </span>
    </div>
  )
}

function Words({ statement }: { statement: StatementRow }) {
  return (
    <div className="max-w-[66ch]">
      <div className="text-quote in-data-compact:text-base">
        <StatementText statement={statement} />
      </div>
      <div className="mt-1.5 text-small text-soft in-data-compact:mt-0 in-data-compact:flex in-data-compact:items-baseline in-data-compact:text-tiny">
        <EvidenceButton />
        <PlaceLink statement={statement} />
      </div>
    </div>
  )
}
