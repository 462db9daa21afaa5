// A list of statements with all it needs: how many, which filters, the rows, the pages, and a word when there are none.
import { cookies } from 'next/headers'
import { useTranslations } from 'next-intl'
import { type ReactNode, use } from 'react'
import { ExportStatements } from '@/components/export/export-statements'
import { SelectionProvider } from '@/components/table/selection'
import { viewCookie } from '@/components/table/table-view-store'
import { Pager } from '@/components/ui/pager'
import { toStatementQuery } from '@/lib/list-params'
import type { Origins } from '@/lib/records/sources'
import type { StatementPage } from '@/lib/records/statements'
import { FoundWords } from './found-words'
import { type Listed, ListFrame } from './list-frame'
import { OriginList } from './origin-list'
import { placeHref } from './statement-address'
import { StatementTable } from './statement-table'
import { TABLE_NAME } from './table-name'

type Props = Listed & {
  result: StatementPage
  /** Who stands behind all of them, not the page's alone. */
  origins: Origins
  /** What is told of these statements before they are listed; it follows the filters as they do. */
  children?: ReactNode
}

export function StatementResults({ result, origins, children, ...listed }: Props) {
  const t = useTranslations('statements')
  const { params, place } = listed
  const arranged = use(cookies()).get(viewCookie(TABLE_NAME))?.value ?? ''
  const first = (result.page - 1) * result.pageSize + 1
  return (
    <SelectionProvider view={placeHref(place, { ...params, sort: undefined, page: 1 })}>
      <ListFrame
        {...listed}
        total={result.total}
        told={
          <>
            <OriginList origins={origins} params={params} />
            {result.pageCount > 1 && (
              <p role="status" className="text-soft">
                · {t('shown', { first, last: first + result.rows.length - 1 })}
              </p>
            )}
          </>
        }
        actions={
          result.total > 0 && <ExportStatements count={result.total} query={toStatementQuery({ ...params, page: 1 })} />
        }
        lead={children}
      >
        <FoundWords terms={result.terms}>
          <StatementTable
            caption={t('statements')}
            rows={result.rows}
            params={params}
            place={place}
            page={result.page}
            pageCount={result.pageCount}
            arranged={arranged}
          />
        </FoundWords>
        <Pager
          page={result.page}
          pageCount={result.pageCount}
          hrefFor={(page) => placeHref(place, { ...params, page })}
        />
      </ListFrame>
    </SelectionProvider>
  )
}
