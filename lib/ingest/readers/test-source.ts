// What the readers' tests share: bytes as a source, and all that a reader gives.
import type { Source } from '../reading'

/** @param content text is written in UTF-8 */
export function sourceOf(name: string, content: string | Uint8Array, rest: Partial<Source> = {}): Source {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { bytes, name, contentType: null, url: null, ...rest }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
