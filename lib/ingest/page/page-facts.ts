// What a page says of itself for machines: meta tags and JSON-LD.

/** One object of JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>

/** Articles by their schema.org types. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/

/** Deeper is no description of a page, but an attempt on its reader. */
const MAX_DEPTH = 12

/** The content of the first filled `meta` of these names, whichever of name, property, itemprop or http-equiv they stand in. */
export function metaOf(document: Document, ...names: string[]): string | null {
  const tags = [...document.querySelectorAll('meta[content]')]
  for (const name of names)
    for (const tag of tags) {
      const given = ['property', 'name', 'itemprop', 'http-equiv'].some((key) =>
        tag.getAttribute(key)?.toLowerCase().split(/\s+/).includes(name),
      )
      const content = given ? tag.getAttribute('content')?.trim() : ''
      if (content) return content
    }
  return null
}

/** Every object in the page's JSON-LD, the nested ones too; what cannot be parsed is passed over. */
export function linkedDataOf(document: Document): LinkedData[] {
  const found: LinkedData[] = []
  const collect = (value: unknown, depth: number) => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return
    if (!Array.isArray(value)) found.push({ ...value })
    for (const part of Object.values(value)) collect(part, depth + 1)
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    collect(parseLoosely(script.textContent ?? ''), 0)
  return found
}

/** Pages print JSON with bare line breaks in its strings and markup around it. */
function parseLoosely(json: string): unknown {
  const bare = json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '').trim()
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, '')])
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt, or none: a page without JSON-LD is a page all the same.
    }
  return null
}

/** Text of a JSON-LD value: itself, its `@value` or `name`, or the first of several. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null
  if (typeof value === 'object' && value !== null) {
    if ('@value' in value) return textOf(value['@value'])
    if ('name' in value) return textOf(value.name)
  }
  return null
}

const typesOf = ({ '@type': type }: LinkedData): string[] => [type].flat().filter((name) => typeof name === 'string')

/** The object that describes the article itself: of several the one with most of a headline, a day and a text. */
export function articleOf(data: LinkedData[]): LinkedData | null {
  const worth = (object: LinkedData) =>
    ['headline', 'datePublished', 'articleBody', 'author', 'mainEntityOfPage'].filter((key) => object[key]).length
  return data
    .filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)))
    .reduce<LinkedData | null>((best, next) => (best === null || worth(next) > worth(best) ? next : best), null)
}
