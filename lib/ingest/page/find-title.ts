// The headline of an article, without the outlet's name that pages print before or after it.

import { fold } from '../../engine/text/fold'
import { beginningOf } from '../whole-characters'
import type { Block } from './blocks'
import { countWords } from './count-words'
import { articleOf, type LinkedData, metaOf, textOf } from './page-facts'
import { plainLine } from './plain-text'

const SEPARATOR = /\s+(?:[|·•»›~]|[-–—]{1,2}|::)\s+|\s*\|\s*|\s+:\s+/gu
/** In front of a headline the name may end in a colon; so may the headline's own first words. */
const LEADING_NAME = /:\s+/gu
const MAX_TITLE = 300
/** Fewer words on a line may be a section's name. */
const LEAST_HEADLINE = 4
const MOSTLY_LINKS = 0.5

/**
 * @param page its lines tell where the headline ends where no heading does
 * @param outlet the outlet's name as the page gives it
 * @param url where the page is from; its host names the outlet too
 */
export function findTitle(
  document: Document,
  data: LinkedData[],
  page: Block[],
  outlet: string | null,
  url: string | null,
): string | null {
  const heads = [...document.querySelectorAll('h1')].map(({ textContent }) => plainLine(textContent ?? ''))
  const candidates = [
    textOf(articleOf(data)?.headline),
    metaOf(document, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
    document.querySelector('title')?.textContent ?? null,
  ].flatMap((title) => (title ? [plainLine(title)] : []))
  const named = candidates.map((title) => withoutOutlet(title, outlet, url, heads)).filter((title) => title !== '')
  const [best] = named
  // What stands large on the page is how it was printed; the others may be cut or dressed for search engines.
  const printed = heads.find((head) => head !== '' && named.some((title) => isSame(title, head)))
  const only = heads.filter(Boolean)
  const title = printed ?? (best && asPrintedAlone(best, page)) ?? (only.length === 1 ? only[0] : undefined)
  return (title && beginningOf(title, MAX_TITLE)) || null
}

/** The longer part of a title on either side of a separator, where the page prints that part on a line of its own. */
function asPrintedAlone(title: string, page: Block[]): string {
  const lines = new Set(
    page.flatMap(({ text, linkShare }) => (linkShare > MOSTLY_LINKS ? [] : text.split('\n').map(keyOf))),
  )
  if (lines.has(keyOf(title))) return title
  for (const separator of [SEPARATOR, LEADING_NAME])
    for (const { 0: mark, index } of title.matchAll(separator)) {
      const [before, after] = [title.slice(0, index).trim(), title.slice(index + mark.length).trim()]
      const [longer, shorter] = countWords(before) > countWords(after) ? [before, after] : [after, before]
      const words = countWords(longer)
      if (words >= LEAST_HEADLINE && words > countWords(shorter) && lines.has(keyOf(longer))) return longer
    }
  return title
}

const keyOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

function isSame(title: string, head: string): boolean {
  const [a, b] = [keyOf(title), keyOf(head)]
  return a === b || (/(?:…|\.\.\.)$/u.test(title) && a.length > 20 && b.startsWith(a))
}

/** Cuts what follows, or comes before, a separator where it names the outlet or where the rest is what the page prints as its heading. */
function withoutOutlet(title: string, outlet: string | null, url: string | null, heads: string[]): string {
  const names = namesOf(outlet, url)
  const isName = (part: string) => names.some((name) => keyOf(part) === name || keyOf(part) === `www${name}`)
  let rest = title
  for (let cuts = 0; cuts < 4; cuts++) {
    if (heads.some((head) => keyOf(head) === keyOf(rest))) return rest
    const separators = [...rest.matchAll(SEPARATOR)]
    const [first, last] = [separators[0], separators.at(-1)]
    if (!first || !last) break
    const [before, after] = [rest.slice(0, last.index), rest.slice(last.index + last[0].length)]
    const [lead, tail] = [rest.slice(0, first.index), rest.slice(first.index + first[0].length)]
    if (isName(after) || heads.some((head) => keyOf(head) === keyOf(before))) rest = before
    else if (isName(lead) || heads.some((head) => keyOf(head) === keyOf(tail))) rest = tail
    else {
      // A section may stand between the two: "Headline - World - Outlet" loses both once a heading tells where it ends.
      const cut = separators.find(({ index }) => heads.some((head) => keyOf(head) === keyOf(rest.slice(0, index))))
      if (cut) rest = rest.slice(0, cut.index)
      break
    }
  }
  return rest.trim()
}

function namesOf(outlet: string | null, url: string | null): string[] {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp|mobile)\./, '') : ''
  const bare = host.split('.').slice(0, -1).join('.')
  const domain = outlet?.replace(/\.(?:[a-z]{2,4}|com\.[a-z]{2}|co\.[a-z]{2})$/i, '')
  return [outlet, domain, host, bare, bare.split('.').at(-1)]
    .flatMap((name) => (name ? [keyOf(name)] : []))
    .filter(Boolean)
}
