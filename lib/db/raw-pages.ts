// What was read, kept as it came: compressed, the same bytes once.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import type { Database } from './client'
import type { Transaction } from './in-one-step'

const compress = promisify(brotliCompress)
const decompress = promisify(brotliDecompress)

/** Little is gained by more: a page is a fifth of its size at 4 and a sixth at 11, which takes fifty times as long. */
const QUALITY = 4

/** Where a page came from; null for what a person handed over. */
export type PageOrigin = {
  contentType: string | null
  url: string | null
  fetchedAt: Date | null
  etag: string | null
  lastModified: string | null
  /** What the site reserves, as JSON. */
  reservation: string | null
}

export const HANDED_OVER: PageOrigin = {
  contentType: null,
  url: null,
  fetchedAt: null,
  etag: null,
  lastModified: null,
  reservation: null,
}

/** Bytes made ready to be kept, outside the step that writes them. */
export type PackedPage = PageOrigin & { sha256: string; size: number; bytes: Uint8Array<ArrayBuffer> }

export async function packPage(bytes: Uint8Array, origin: PageOrigin): Promise<PackedPage> {
  const packed = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ...origin, sha256, size: bytes.length, bytes: new Uint8Array(packed) }
}

/** Keeps a page; the same bytes again are the same page, of which the latest fetch is known. */
export async function keepPage(tx: Transaction, page: PackedPage): Promise<number> {
  const { sha256, bytes: _, size: __, ...origin } = page
  const update = origin.url === null ? {} : origin
  return (await tx.rawPage.upsert({ where: { sha256 }, create: page, update, select: { id: true } })).id
}

/** A page as it came, or null when it is gone. */
export async function readPage(db: Database, id: number): Promise<(PageOrigin & { bytes: Uint8Array }) | null> {
  const stored = await db.rawPage.findUnique({ where: { id } })
  return stored && { ...stored, bytes: await decompress(stored.bytes) }
}

/** Forgets a page that no article and no other item refers to. */
export async function dropPage(tx: Transaction, id: number): Promise<void> {
  await tx.rawPage.deleteMany({ where: { id, articles: { none: {} }, items: { none: {} } } })
}
