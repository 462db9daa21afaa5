// A zip archive: each of its files is read by the reader of its form; a manifest in it is obeyed.
import type { Entry, ZipFile } from 'yauzl'
import { messageOf, UserError } from '../../user-error'
import { decodeText } from '../decode-text'
import { withDefaults } from '../given-facts'
import { type ManifestRow, readManifestRows } from '../read-manifest'
import { fieldOf } from './field-names'
import { type Input, readHead, readWhole } from './input'
import { HEAD_BYTES, MAX_RECORD_BYTES } from './limits'
import { delimiterOf } from './parse-rows'
import type { Reader } from './reader'
import { listEntries, openZip, type ZipEntry } from './zip-entries'

/** A file's line in a manifest, and how a person would call it. */
type Listed = { row: ManifestRow; origin: string }

export const readZip: Reader = async function* (input, context) {
  const zip = await openZip(input)
  try {
    const entries = await listEntries(zip, context.budget)
    const { manifests, listed } = await readManifests(zip, input.name, entries)
    const met = new Set<string>()
    for (const { name, entry, why } of entries) {
      if (manifests.has(name)) continue
      const inner = entryInput(zip, entry, `${input.name} › ${name}`)
      const line = listed.get(name)
      met.add(name)
      if (why) yield { found: 'fault', origin: inner.name, why }
      else if (line && 'why' in line.row) yield { found: 'fault', origin: line.origin, why: line.row.why }
      else {
        const given = line && 'facts' in line.row ? withDefaults(line.row.facts, context.given) : context.given
        yield* context.open(inner, { ...context, given, depth: context.depth + 1 })
      }
    }
    for (const [file, { row, origin }] of listed)
      if (!met.has(file))
        yield {
          found: 'fault',
          origin,
          why: 'why' in row ? row.why : `names the file "${row.file}", which is not in the archive`,
        }
    if (entries.length === 0) throw new UserError('is empty: there is no file in it')
  } finally {
    zip.close()
  }
}

function entryInput(zip: ZipFile, entry: Entry, name: string): Input {
  return { name, contentType: null, url: null, at: null, open: () => readEntry(zip, entry) }
}

async function* readEntry(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    yield* await zip.openReadStreamPromise(entry)
  } catch {
    throw new UserError('is damaged: it cannot be unpacked; get the archive again')
  }
}

/** The tables in the archive that name its files, and what they say of them. */
async function readManifests(zip: ZipFile, zipName: string, entries: ZipEntry[]) {
  const manifests = new Set<string>()
  const listed = new Map<string, Listed>()
  for (const { name, entry, why } of entries) {
    if (why || !/\.[ct]sv$/i.test(name)) continue
    const inner = entryInput(zip, entry, `${zipName} › ${name}`)
    const [firstLine = ''] = new TextDecoder().decode(await readHead(inner, HEAD_BYTES)).split(/[\r\n]/, 1)
    if (!firstLine.split(delimiterOf(firstLine)).some((cell) => fieldOf(cell) === 'file')) continue
    manifests.add(name)
    const rows = await readManifestRows(decodeText(await readWhole(inner, MAX_RECORD_BYTES, 'a manifest'))).catch(
      (error: unknown) => {
        throw error instanceof UserError ? new UserError(`holds a manifest, ${name}, that ${messageOf(error)}`) : error
      },
    )
    const folder = name.slice(0, name.lastIndexOf('/') + 1)
    for (const row of rows) {
      const origin = `${inner.name}, line ${row.line}`
      // A line that names no file stands for itself.
      const file = row.file ? folder + row.file.replaceAll('\\', '/').replace(/^\.\//, '') : origin
      const isRepeated = listed.has(file)
      listed.set(file, { row: isRepeated ? { ...row, why: 'names the file a second time' } : row, origin })
    }
  }
  return { manifests, listed }
}
