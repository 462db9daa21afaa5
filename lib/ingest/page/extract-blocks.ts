// What the two article readers, defuddle and readability, take for the article: each as blocks of text.
import { Readability } from '@mozilla/readability'
import { DefuddleClass } from 'defuddle/node'
import { readBlocks } from './blocks'
import { parseHtml } from './parse-html'

/** The article by one reader; empty where it found none or broke on the page. */
export type Extract = { blocks: string[]; title: string | null; byline: string | null }

const NOTHING: Extract = { blocks: [], title: null, byline: null }

/** Both readers change the document they are given: each gets its own. */
export function extractWithReadability(document: Document): Extract {
  try {
    const found = new Readability<string[]>(document, {
      serializer: (node) => readBlocks(node as Element).map(({ text }) => text),
    }).parse()
    if (!found) return NOTHING
    return { blocks: found.content ?? [], title: found.title ?? null, byline: found.byline ?? null }
  } catch {
    // A page it cannot read is one it found nothing on; the other reader and the page itself still speak.
    return NOTHING
  }
}

/** Reads what is in the document alone: with `useAsync` it would ask third parties. */
export function extractWithDefuddle(document: Document, url: string | null): Extract {
  try {
    const defuddle = new DefuddleClass(document, { url: url ?? undefined, useAsync: false, fetch: refuse })
    const found = withoutPrinting(() => defuddle.parse())
    const { body } = parseHtml(found.content)
    return {
      blocks: readBlocks(body, true).map(({ text }) => text),
      title: found.title || null,
      byline: found.author || null,
    }
  } catch {
    return NOTHING
  }
}

/** It prints the faults of a page with their stacks, as if they were the program's own. Nothing of ours runs meanwhile. */
function withoutPrinting<T>(work: () => T): T {
  const { error, warn, log } = console
  const silent = () => undefined
  Object.assign(console, { error: silent, warn: silent, log: silent })
  try {
    return work()
  } finally {
    Object.assign(console, { error, warn, log })
  }
}

const refuse = () => Promise.reject(new Error('no page is fetched while another is read'))
