// From the paths a person names to the files to read, in a fixed order.
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { UserError } from '../user-error'

/** What a folder is searched for; a file named directly is read whatever its name. */
const TEXT_EXTENSIONS = new Set(['.txt', '.text'])

export type FileList = {
  files: string[]
  /** What folders hold besides text files: other files, links. */
  passedOver: string[]
  /** Folders inside that cannot be opened. */
  unreadable: { path: string; why: string }[]
}

/**
 * The files behind `path`: itself, or all text files below it when it is a folder. Hidden files and
 * folders are left alone, symbolic links are not followed.
 * @throws UserError when there is nothing at `path`, it cannot be read, or a folder holds no text file
 */
export async function listFiles(path: string): Promise<FileList> {
  if (/^\w+:\/{1,2}\w/.test(path))
    throw new UserError('is an address: pages are not fetched yet, save the text and add the file')
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      error.code === 'ENOENT' ? 'there is no file or folder of this name' : `cannot be opened (${error.code})`,
    )
  })
  if (found.isFile()) return { files: [path], passedOver: [], unreadable: [] }
  if (!found.isDirectory()) throw new UserError('is neither a file nor a folder')
  const list: FileList = { files: [], passedOver: [], unreadable: [] }
  await walk(path, list)
  if (list.files.length === 0 && list.unreadable.length === 0)
    throw new UserError(`holds no text file (${[...TEXT_EXTENSIONS].join(', ')})`)
  return list
}

async function walk(folder: string, list: FileList): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    list.unreadable.push({ path: folder, why: `cannot be opened (${error.code})` })
    return []
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    const isText = entry.isFile() && TEXT_EXTENSIONS.has(extname(entry.name).toLowerCase())
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) await walk(path, list)
    else (isText ? list.files : list.passedOver).push(path)
  }
}
