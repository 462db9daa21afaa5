// The terms of a search as conditions on the folded text of statements, their speakers and titles.
import { type SearchTerm, searchTerms, WORD_CHARACTERS } from '../search-terms'
import type { Database } from './client'
import { containing } from './containing'
import { Prisma } from './generated/client'
import { respell } from './respell'

/** What is typed, as terms, each with the names in other scripts that sound like it. */
export async function termsOf(db: Database, typed: string): Promise<SearchTerm[]> {
  const terms = searchTerms(typed)
  const spellings = await respell(
    db,
    terms.map(({ spellings: [text = ''] }) => text),
  )
  return terms.map((term, index) => ({ ...term, spellings: spellings[index] ?? term.spellings }))
}

/** The trigram index finds runs of three characters and more; shorter ones are looked for one row after the other. */
const INDEXED_LENGTH = 3
const isIndexed = ({ spellings: [text = ''] }: SearchTerm) => [...text].length >= INDEXED_LENGTH

const COLUMNS = ['content', 'speaker', 'title'].map((name) => Prisma.raw(`"${name}"`))
const inAnyColumn = (condition: (column: Prisma.Sql) => Prisma.Sql) =>
  Prisma.sql`(${Prisma.join(COLUMNS.map(condition), ' OR ')})`

/** A run of characters that begins a word. GLOB alone knows sets of characters; what is typed stands for itself. */
function beginsWord(text: string): Prisma.Sql {
  const escaped = text.replace(/[*?[]/g, '[$&]')
  const [first, later] = [`${escaped}*`, `*[^${WORD_CHARACTERS}]${escaped}*`]
  return inAnyColumn((column) => Prisma.sql`${column} GLOB ${first} OR ${column} GLOB ${later}`)
}

const contains = (text: string) => inAnyColumn((column) => Prisma.sql`${column} LIKE ${containing(text)} ESCAPE '\\'`)

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

const beginning = ({ spellings, startsWord }: SearchTerm) =>
  startsWord ? [Prisma.sql`(${Prisma.join(spellings.map(beginsWord), ' OR ')})`] : []

/** The conditions on `s` that all terms are found. */
export function matchesText(terms: readonly SearchTerm[]): Prisma.Sql[] {
  const indexed = terms.filter(isIndexed)
  const phrases = indexed.map(({ spellings }) => `(${spellings.map(quoted).join(' OR ')})`).join(' AND ')
  const found = Prisma.join([Prisma.sql`"StatementSearch" MATCH ${phrases}`, ...indexed.flatMap(beginning)], ' AND ')
  return [
    ...(indexed.length > 0 ? [Prisma.sql`s."id" IN (SELECT rowid FROM "StatementSearch" WHERE ${found})`] : []),
    ...terms
      .filter((term) => !isIndexed(term))
      .map(({ spellings: [text = ''], startsWord }) => {
        const condition = startsWord ? beginsWord(text) : contains(text)
        return Prisma.sql`s."id" IN (SELECT "statementId" FROM "StatementText" WHERE ${condition})`
      }),
  ]
}
