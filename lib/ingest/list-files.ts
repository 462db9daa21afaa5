// From the paths a person names to the files to read, in a fixed order.
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { UserError } from '../user-error'

/** What a folder is searched for; a file named directly is read whatever its name. */
const READABLE = new Set(
  '.txt .text .md .markdown .html .htm .xhtml .mht .mhtml .csv .tsv .json .jsonl .ndjson .rss .atom .rdf .xml .zip .gz'.split(
    ' ',
  ),
)

export type FileList = {
  files: string[]
  /** What folders hold besides files that may hold articles: other files, links. */
  passedOver: string[]
  /** Folders inside that cannot be opened. */
  unreadable: { path: string; why: string }[]
}

/**
 * The files behind `path`: itself, or all files below it whose ending says that they may hold articles. Hidden files and
 * folders are left alone, symbolic links are not followed.
 * @throws UserError when there is nothing at `path`, it cannot be read, or a folder holds nothing to read
 */
export async function listFiles(path: string): Promise<FileList> {
  if (/^\w+:\/{1,2}\w/.test(path)) throw new UserError('is not an address that begins with http:// or https://')
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      error.code === 'ENOENT'
        ? 'cannot be found: there is no file or folder of this name'
        : `cannot be opened (${error.code})`,
    )
  })
  if (found.isFile()) return { files: [path], passedOver: [], unreadable: [] }
  if (!found.isDirectory()) throw new UserError('is neither a file nor a folder')
  const list: FileList = { files: [], passedOver: [], unreadable: [] }
  await walk(path, list)
  if (list.files.length === 0 && list.unreadable.length === 0)
    throw new UserError(`holds nothing to read (${[...READABLE].join(', ')})`)
  return list
}

async function walk(folder: string, list: FileList): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    list.unreadable.push({ path: folder, why: `cannot be opened (${error.code})` })
    return []
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    const isReadable = entry.isFile() && READABLE.has(extname(entry.name).toLowerCase())
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) await walk(path, list)
    else (isReadable ? list.files : list.passedOver).push(path)
  }
}
