// Many files in: a path list or a manifest, one after the other; what fails is named and the others go on.
import { resolve } from 'node:path'
import type { Database } from '../db/client'
import type { ReferenceLookup } from '../identity/lookup'
import type { GivenFacts } from '../ingest/given-facts'
import { listFiles } from '../ingest/list-files'
import { readManifest } from '../ingest/read-manifest'
import { readTextFile } from '../ingest/read-text-file'
import { messageOf } from '../user-error'
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

/** Finds out which files are meant, without reading them; a file named twice is read once. */
export async function planFiles({ paths, manifest, given }: AddFilesInput): Promise<PlannedFiles> {
  const planned: PlannedFiles = { jobs: [], passedOver: [] }
  const lines = manifest ? await linesOf(manifest, planned.jobs) : new Map<string, GivenFacts>()
  if (manifest && paths.length === 0) {
    for (const [path, facts] of lines) planned.jobs.push({ origin: path, path, given: withDefaults(facts, given) })
  }
  const seen = new Set<string>()
  for (const named of paths) {
    const list = await listFiles(named).catch((error: unknown) => messageOf(error))
    if (typeof list === 'string') planned.jobs.push({ origin: named, why: list })
    else {
      planned.passedOver.push(...list.passedOver)
      planned.jobs.push(...list.unreadable.map(({ path, why }) => ({ origin: path, why })))
      for (const path of list.files) {
        const absolute = resolve(path)
        if (seen.has(absolute)) continue
        seen.add(absolute)
        const facts = lines.get(absolute)
        planned.jobs.push({ origin: path, path, given: facts ? withDefaults(facts, given) : given })
      }
    }
  }
  return planned
}

/** The manifest's facts by absolute path; its faulty lines, and the manifest itself when unreadable, become failures. */
async function linesOf(manifest: string, jobs: Job[]): Promise<Map<string, GivenFacts>> {
  const facts = new Map<string, GivenFacts>()
  const lines = await readManifest(manifest).catch((error: unknown) => messageOf(error))
  if (typeof lines === 'string') jobs.push({ origin: manifest, why: lines })
  else {
    for (const entry of lines) {
      const origin = `${manifest} line ${entry.line}`
      if ('why' in entry) jobs.push({ origin, why: entry.why })
      else if (facts.has(entry.path)) jobs.push({ origin, why: `names ${entry.path} a second time` })
      else facts.set(entry.path, entry.facts)
    }
  }
  return facts
}

function withDefaults(facts: GivenFacts, given: GivenFacts): GivenFacts {
  return {
    outlet: facts.outlet ?? given.outlet,
    url: facts.url ?? given.url,
    publishedOn: facts.publishedOn ?? given.publishedOn,
    title: facts.title ?? given.title,
    language: facts.language ?? given.language,
  }
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
    return { origin, ...(await addArticle(context, { text, origin, given: job.given })) }
  } catch (error) {
    return { origin, status: 'failed', why: messageOf(error) }
  }
}
