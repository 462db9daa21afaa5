// From what a person names at the terminal to what is handed over: files, folders, a manifest, addresses. Nothing is read.
import { relative, resolve } from 'node:path'
import { type GivenFacts, withDefaults } from '../../ingest/given-facts'
import { listFiles } from '../../ingest/list-files'
import { type ManifestLine, readManifest } from '../../ingest/read-manifest'
import { isWebAddress } from '../../list-params'
import { messageOf, UserError } from '../../user-error'
import type { HandedOver } from './start-run'

export type PathInput = {
  /** Files, folders and web addresses; paths are taken from the working directory. */
  paths: string[]
  /** A CSV of facts by file; on its own it also says which files to read. */
  manifest: string | null
  /** Facts for everything; a manifest's line for a file wins over them. */
  given: GivenFacts
}

export type PlannedPaths = { handedOver: HandedOver[]; passedOver: string[] }

/**
 * Finds out what is meant. A file whose line in the manifest is faulty is not added: it would be without its facts.
 * @throws UserError when the manifest itself cannot be used
 */
export async function planPaths({ paths, manifest, given }: PathInput): Promise<PlannedPaths> {
  const planned: PlannedPaths = { handedOver: [], passedOver: [] }
  const lines = manifest ? await readLines(manifest) : new Map<string, ManifestLine>()
  const plan = (path: string) => {
    const absolute = resolve(path)
    const line = lines.get(absolute)
    const origin = relative(process.cwd(), absolute)
    if (line && 'why' in line)
      planned.handedOver.push({ what: 'fault', origin, why: `Line ${line.line} of the manifest ${line.why}.` })
    else {
      const facts = line ? withDefaults(line.facts, given) : given
      planned.handedOver.push({ what: 'file', origin, path: absolute, given: facts })
    }
  }
  if (paths.length === 0) for (const path of lines.keys()) plan(path)
  for (const named of paths) {
    if (isWebAddress(named)) {
      planned.handedOver.push({ what: 'address', url: named, given })
      continue
    }
    const list = await listFiles(named).catch((error: unknown) => messageOf(error))
    if (typeof list === 'string') {
      planned.handedOver.push({ what: 'fault', origin: named, why: list })
      continue
    }
    planned.passedOver.push(...list.passedOver)
    for (const { path, why } of list.unreadable) planned.handedOver.push({ what: 'fault', origin: path, why })
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
