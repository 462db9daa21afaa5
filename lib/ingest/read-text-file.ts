// One plain text file to its text.
import { readFile, stat } from 'node:fs/promises'
import { UserError } from '../user-error'
import { assertArticleSize, decodeText } from './decode-text'

/**
 * The text of the file at `path`; its size is looked at before it is read.
 * @throws UserError when there is no such file, it cannot be read, or it is not an article's worth of UTF-8 text
 */
export async function readTextFile(path: string): Promise<string> {
  const bytes = await readBytes(path).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UserError(
      error.code === 'ENOENT' ? 'cannot be found: there is no file of this name' : `cannot be read (${error.code})`,
    )
  })
  return decodeText(bytes)
}

async function readBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path)
  if (!found.isFile()) throw new UserError('is not a file')
  assertArticleSize(found.size)
  return readFile(path)
}
