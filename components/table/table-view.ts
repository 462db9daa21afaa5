// How one reader likes to see a table: which columns, in which order, how wide, how close together.

/** What is to be known of a column to arrange it. */
export type ColumnChoice = {
  id: string
  /** In rem; null takes what the others leave. */
  width: number | null
  /** Hidden until it is asked for. */
  isExtra: boolean
  /** The table would make no sense without it. */
  isFixed: boolean
}

export type TableView = {
  /** Every column, the hidden ones too. */
  order: string[]
  hidden: string[]
  /** In rem, of the columns that were made wider or narrower. */
  widths: Record<string, number>
  isCompact: boolean
}

/** In rem: a word has room, and no column fills a screen. */
export const NARROWEST = 3.5
export const WIDEST = 64

export function usualView(columns: readonly ColumnChoice[]): TableView {
  return {
    order: columns.map(({ id }) => id),
    hidden: columns.filter(({ isExtra }) => isExtra).map(({ id }) => id),
    widths: {},
    isCompact: false,
  }
}

/** `width` in rem as a column can have it: a quarter exactly, neither too narrow nor too wide. */
export function fitWidth(width: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, Math.round(width * 4) / 4))
}

/** `view` with `id` moved by so many places, as far as there are places. */
export function withMoved(view: TableView, id: string, by: number): TableView {
  const from = view.order.indexOf(id)
  if (from === -1) return view
  const rest = view.order.filter((other) => other !== id)
  return { ...view, order: rest.toSpliced(Math.max(0, from + by), 0, id) }
}

export function withShown(view: TableView, id: string, isShown: boolean): TableView {
  const others = view.hidden.filter((other) => other !== id)
  return { ...view, hidden: isShown ? others : [...others, id] }
}

/** `width` in rem, whatever it is; null gives the column its usual width again. */
export function withWidth(view: TableView, id: string, width: number | null): TableView {
  const { [id]: _, ...widths } = view.widths
  return { ...view, widths: width === null ? widths : { ...widths, [id]: fitWidth(width) } }
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, at) => id === b[at])

/**
 * A view as a cookie keeps it, the shortest that `readView` reads back: what is as usual is left out, and nothing is
 * left of the usual view.
 */
export function writeView(view: TableView, columns: readonly ColumnChoice[]): string {
  const usual = usualView(columns)
  const kept = new URLSearchParams()
  if (!isSame(view.order, usual.order) || !isSame(view.hidden.toSorted(), usual.hidden.toSorted())) {
    // Both, so that a column which comes later is told from one that was asked for.
    kept.set('order', view.order.join(' '))
    kept.set('hidden', view.hidden.join(' '))
  }
  for (const [id, width] of Object.entries(view.widths)) kept.append('width', `${id} ${width}`)
  if (view.isCompact) kept.set('rows', 'compact')
  return kept.toString()
}

/**
 * Reads what `writeView` wrote, perhaps before columns came or went: those it does not know are ignored, those it does
 * not name stand where they usually do. Whatever else is in it counts for nothing.
 */
export function readView(kept: string | undefined, columns: readonly ColumnChoice[]): TableView {
  const usual = usualView(columns)
  if (!kept) return usual
  const said = new URLSearchParams(kept)
  const known = (key: string): string[] | null => {
    const ids = said.get(key)?.split(' ')
    return ids ? [...new Set(ids)].filter((id) => usual.order.includes(id)) : null
  }
  const widths = said.getAll('width').flatMap((each): [string, number][] => {
    const [id = '', width] = each.split(' ')
    return usual.order.includes(id) && Number.isFinite(Number(width)) && Number(width) > 0
      ? [[id, fitWidth(Number(width))]]
      : []
  })
  const order = known('order')
  const unsaid = order ? usual.order.filter((id) => !order.includes(id)) : []
  const hidden = known('hidden')?.filter((id) => columns.some((column) => column.id === id && !column.isFixed))
  return {
    order: unsaid.reduce((all, id) => all.toSpliced(usual.order.indexOf(id), 0, id), order ?? usual.order),
    // A column that came since is one this view says nothing of.
    hidden: hidden ? [...hidden, ...usual.hidden.filter((id) => unsaid.includes(id))] : usual.hidden,
    widths: Object.fromEntries(widths),
    isCompact: said.get('rows') === 'compact',
  }
}
