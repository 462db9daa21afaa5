// Exports what a list shows. The work is done in a thread of its own, as fast as the reader takes it and no faster.
import packageJson from '../../../package.json'
import { dayOf } from '../../calendar'
import { filterNames } from '../../db/bulk/filter-names'
import { orderedIds } from '../../db/bulk/ordered-ids'
import type { Database } from '../../db/client'
import type { Respondent } from '../../db/threads/ask-through'
import { startThread } from '../../db/threads/thread'
import { ENGINE_VERSION } from '../../engine/version'
import { type StatementParams, toStatementQuery } from '../../list-params'
import { UserError } from '../../user-error'
import type { ExportAnswer, ExportQuestion } from './export-thread'
import { type FileFormat, MEDIA_TYPES } from './file-format'
import { fileName } from './file-name'
import { filterParts, filterWords } from './filter-words'
import type { Order, Wanted } from './make-file'

export type ExportRequest = {
  params: StatementParams
  format: FileFormat
  wanted: Wanted
  /** The ids ticked; null for all that the filters show. */
  ticked: readonly number[] | null
  /** Where the server is reached, such as `http://127.0.0.1:3000`. */
  server: string
}

export type Exported = {
  name: string
  mediaType: string
  rows: number
  bytes: ReadableStream<Uint8Array>
}

/** Rows are soon forgotten: what is new is looked through often, and little is kept. In megabytes. */
const MEMORY = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 }

const EXPORT_THREAD = 'lib/services/export/export-thread.ts'

/** Each takes memory of its own. */
const MOST_AT_ONCE = 4
let underWay = 0

/** Chunks asked for before they are taken: one is made while another travels. */
const AHEAD = 2

/**
 * @returns once it is known how many rows there are; the stream fails where the export does, it never just ends
 * @throws UserError where too many exports are under way; what the thread throws before its first byte
 */
export async function exportStatements(
  { db, url, now }: { db: Database; url: string; now: () => Date },
  request: ExportRequest,
): Promise<Exported> {
  if (underWay >= MOST_AT_ONCE)
    throw new UserError(`cannot begin: ${MOST_AT_ONCE} exports are under way; begin it again when one has ended`)
  underWay += 1
  let thread: Respondent<ExportQuestion, ExportAnswer> | null = null
  const end = async () => {
    underWay -= 1
    await thread?.close()
  }
  try {
    const order = await orderOf(db, request, now())
    const started = startThread<ExportQuestion, ExportAnswer>(EXPORT_THREAD, { url, order }, MEMORY)
    thread = started
    const rows = Number(await started.ask('rows'))
    const bytes = streamOf(async () => (await started.ask('next')) as Exclude<ExportAnswer, number>, end)
    const { wanted, format } = request
    return { name: namedFor(wanted, order.name), mediaType: mediaTypeOf(wanted, format), rows, bytes }
  } catch (error) {
    await end()
    throw error
  }
}

async function orderOf(
  db: Database,
  { params, format, wanted, ticked, server }: ExportRequest,
  madeAt: Date,
): Promise<Order> {
  const nameOf = await filterNames(db, params)
  const parts = [...filterParts(params, nameOf), ...(ticked ? [`${ticked.length}-ticked`] : [])]
  return {
    ...{ format, wanted },
    name: `${fileName(parts, dayOf(madeAt))}.${format.extension}`,
    ids: await orderedIds(db, params, ticked),
    head: {
      madeBy: { app: packageJson.version, engine: ENGINE_VERSION },
      madeAt: madeAt.toISOString(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      view: `${server}/statements${toStatementQuery({ ...params, page: 1 })}`,
      filters: filterWords(params, nameOf),
      ticked: ticked?.length ?? null,
    },
  }
}

const namedFor = (wanted: Wanted, name: string) =>
  wanted === 'file' ? name : wanted === 'both' ? `${name}.zip` : `${name}.manifest.json`

const mediaTypeOf = (wanted: Wanted, { extension }: FileFormat) =>
  wanted === 'manifest' ? 'application/json' : MEDIA_TYPES[wanted === 'both' ? 'zip' : extension]

/** A stream that asks for chunks while there is room for them; `end` is called once, when all is read or the reader leaves. */
function streamOf(next: () => Promise<Uint8Array | null>, end: () => Promise<void>): ReadableStream<Uint8Array> {
  // What fails while the reader pauses is told when they go on: thrown at once, nobody would catch it.
  const ask = async () => (await Promise.allSettled([next()]))[0]
  const asked: ReturnType<typeof ask>[] = []
  const stop = async () => {
    await Promise.all([...asked, end()])
  }
  let stopped: Promise<void> | null = null
  // Whoever leaves while a chunk is made is noticed twice: here, and where that chunk does not come.
  const finish = () => {
    stopped ??= stop()
    return stopped
  }
  return new ReadableStream(
    {
      async pull(controller) {
        while (asked.length < AHEAD) asked.push(ask())
        const answer = await asked.shift()
        if (answer?.status === 'fulfilled' && answer.value) return controller.enqueue(answer.value)
        await finish()
        if (answer?.status === 'rejected') throw answer.reason
        controller.close()
      },
      cancel: finish,
    },
    { highWaterMark: 1 },
  )
}
