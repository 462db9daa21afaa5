// Keeps a page within what the article readers can take: their work grows with the square of how deep and how many the elements are.
import { type Block, readBlocks } from './blocks'
import { countWords } from './count-words'

/** Browsers nest 512 deep and pages some 40; the readers take seconds from a few hundred on. */
const MAX_DEPTH = 100
/** Long articles with hundreds of comments have 10,000. */
const MAX_ELEMENTS = 12_000

const MAX_RUNS = 4 * MAX_ELEMENTS

/**
 * Whether the body holds more elements, or more runs of text, than the readers can take.
 * @param page its blocks: a single run of text may hold many
 */
export function isTooLarge({ body }: Document, page: Block[]): boolean {
  if (page.length > MAX_RUNS || body.querySelectorAll('*').length > MAX_ELEMENTS) return true
  const nodes = [body, ...body.querySelectorAll('*')].reduce((sum, { childNodes }) => sum + childNodes.length, 0)
  return nodes > MAX_RUNS
}

/** Objects of data for machines that a page may hold; those of shops and timetables have a few thousand. */
const MAX_OBJECTS = 50_000
const DATA = 'script[type="application/ld+json" i]'

/** Keeps a page within what the article readers can take; it is changed in place. */
export function limitDocument(document: Document): void {
  for (const script of document.querySelectorAll(DATA))
    if ((script.textContent ?? '').split('{', MAX_OBJECTS + 1).length > MAX_OBJECTS) script.remove()
  limitDepth(document)
}

/** Takes what is nested too deep out of its wrappers, paragraph by paragraph, where it stands. */
function limitDepth(document: Document): void {
  const deep: Element[] = []
  let depth = 1
  let node: Element | null = document.body.firstElementChild
  while (node !== null && depth > 0) {
    const child: Element | null = depth < MAX_DEPTH ? node.firstElementChild : null
    if (depth === MAX_DEPTH && node.firstElementChild) deep.push(node)
    if (child) {
      node = child
      depth++
      continue
    }
    while (node !== null && node.nextElementSibling === null && depth > 0) {
      node = node.parentElement
      depth--
    }
    if (depth > 0) node = node?.nextElementSibling ?? null
  }
  for (const element of deep) {
    const paragraphs = readBlocks(element).map(({ text }) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      return paragraph
    })
    element.replaceChildren(...paragraphs)
  }
}

const RUNNING_WORDS = 15
const MOSTLY_LINKS = 0.3
const AROUND = 'nav, aside, footer, form, figcaption'

/** Of a page too large for the readers, its running text. */
export function runningText(page: Block[]): string[] {
  return page
    .filter(
      ({ text, element, linkShare }) =>
        linkShare < MOSTLY_LINKS && countWords(text) >= RUNNING_WORDS && element.closest(AROUND) === null,
    )
    .map(({ text }) => text)
}
