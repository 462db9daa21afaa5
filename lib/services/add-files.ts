// Many files in: a path list or a manifest, one after the other; what fails is named and the others go on.
import { relative, resolve } from 'node:path'
import type { Database } from '../db/client'
import type { ReferenceLookup } from '../identity/lookup'
import { type GivenFacts, withDefaults } from '../ingest/given-facts'
import { listFiles } from '../ingest/list-files'
import { type ManifestLine, readManifest } from '../ingest/read-manifest'
import { readTextFile } from '../ingest/read-text-file'
import { plainReading } from '../ingest/reading'
import { messageOf, UserError } from '../user-error'
import { type AddedArticle, addArticle } from './add-article'

/** One file to read, with what is given about it, or why it cannot be. */
type Job = { origin: string } & ({ path: string; given: GivenFacts } | { why: string })

export type FileOutcome = { origin: string } & (AddedArticle | { status: 'failed'; why: string })

export type AddFilesInput = {
  paths: string[]
  /** A CSV of facts by file; on its own it also says which files to read. */
  manifest: string | null
  /** Facts for every file; a manifest's line for a file wins over them. */
  given: GivenFacts
}

export type PlannedFiles = { jobs: Job[]; passedOver: string[] }

/**
 * Finds out which files are meant, without reading them; a file named twice is read once. A file whose line in the
 * manifest is faulty is not added: it would be without its facts.
 * @throws UserError when the manifest itself cannot be used
 */
export async function planFiles({ paths, manifest, given }: AddFilesInput): Promise<PlannedFiles> {
  const planned: PlannedFiles = { jobs: [], passedOver: [] }
  const lines = manifest ? await readLines(manifest) : new Map<string, ManifestLine>()
  const seen = new Set<string>()
  const plan = (path: string) => {
    const absolute = resolve(path)
    if (seen.has(absolute)) return
    seen.add(absolute)
    const line = lines.get(absolute)
    const origin = relative(process.cwd(), absolute)
    if (line && 'why' in line) planned.jobs.push({ origin, why: `line ${line.line} of the manifest ${line.why}` })
    else planned.jobs.push({ origin, path, given: line ? withDefaults(line.facts, given) : given })
  }
  if (paths.length === 0) for (const path of lines.keys()) plan(path)
  for (const named of paths) {
    const list = await listFiles(named).catch((error: unknown) => messageOf(error))
    if (typeof list === 'string') {
      planned.jobs.push({ origin: named, why: list })
      continue
    }
    planned.passedOver.push(...list.passedOver)
    planned.jobs.push(...list.unreadable.map(({ path, why }) => ({ origin: path, why })))
    list.files.forEach(plan)
  }
  return planned
}

/** The manifest's lines by the absolute path of their file; of two for one file the second is a fault. */
async function readLines(manifest: string): Promise<Map<string, ManifestLine>> {
  const lines = new Map<string, ManifestLine>()
  const read = await readManifest(manifest).catch((error: unknown) => {
    throw error instanceof UserError ? new UserError(`${manifest} ${error.message}`) : error
  })
  for (const line of read) {
    const isRepeated = lines.has(line.path)
    lines.set(line.path, isRepeated ? { path: line.path, line: line.line, why: 'names the file a second time' } : line)
  }
  return lines
}

/** Reads and stores the planned files in order, and tells of each as it is done. */
export async function* addFiles(
  context: { db: Database; names: ReferenceLookup },
  jobs: Job[],
): AsyncGenerator<FileOutcome> {
  for (const job of jobs) yield await addFile(context, job)
}

async function addFile(context: { db: Database; names: ReferenceLookup }, job: Job): Promise<FileOutcome> {
  const { origin } = job
  if ('why' in job) return { origin, status: 'failed', why: job.why }
  try {
    const text = await readTextFile(job.path)
    return { origin, ...(await addArticle(context, { reading: plainReading(text), origin, given: job.given })) }
  } catch (error) {
    return { origin, status: 'failed', why: messageOf(error) }
  }
}
