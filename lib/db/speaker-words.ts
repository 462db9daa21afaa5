// What a speaker speaks about: words that set their statements apart from all others in the same language.
import type { Counting } from '../list-params'
import type { DistinctiveWord } from '../records/speakers'
import type { Database } from './client'
import { andStanding, countDistinct } from './counting'
import { distinctiveWords, type WeighedWord } from './distinctive-words'
import { Prisma } from './generated/client'
import { respell } from './respell'

/** Statements compared at most on either side, evenly spread over all there are: enough for the words that matter. */
const MOST_COMPARED = 500
const WORDS_OF_A_LANGUAGE = 8
const MOST_WORDS = 24

type Whose = { id: number; counting: Counting }

const linksOf = ({ id, counting }: Whose) => Prisma.sql`
  (SELECT DISTINCT x."statementId", x."copyOfId" FROM "StatementSpeaker" x
   WHERE x."speakerId" = ${id} AND ${andStanding('x', counting)})`
/** Each once, where copies count once: a word is no more the speaker's own for standing in every copy. */
const firstsOf = (whose: Whose) =>
  whose.counting.copies === 'once'
    ? Prisma.sql`(SELECT min(x."statementId") AS "statementId" FROM ${linksOf(whose)} x
        GROUP BY coalesce(x."copyOfId", x."statementId"))`
    : linksOf(whose)
const PRINTED = Prisma.sql`
  (SELECT group_concat(p."text", ' ') FROM "StatementSpan" p WHERE p."statementId" = s."id")`

/**
 * Distinctive words of a speaker, language by language, the one they are most quoted in first. In each
 * language at most `MOST_COMPARED` of their statements are weighed against as many of others; the same ones every time.
 */
export async function findDistinctiveWords(db: Database, whose: Whose): Promise<DistinctiveWord[]> {
  const own = [...(await sampleOwn(db, whose))].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  const words: (WeighedWord & { language: string })[] = []
  for (const [language, texts] of own) {
    const others = texts.length > 1 ? await sampleOthers(db, whose, language) : []
    const weighed = distinctiveWords(texts, others).slice(0, WORDS_OF_A_LANGUAGE)
    words.push(...weighed.map((word) => ({ ...word, language })))
  }
  const shown = words.slice(0, MOST_WORDS)
  const counts = await countFound(
    db,
    whose,
    shown.map(({ folded }) => folded),
  )
  return shown.map(({ text, language, folded }) => ({ text, language, count: counts.get(folded) ?? 0 }))
}

/** The speaker's statements by language, as printed. */
async function sampleOwn(db: Database, whose: Whose): Promise<Map<string, string[]>> {
  // Of `total` statements in a row those are taken at which the rounded share of the sample goes up by one.
  const rows = await db.$queryRaw<{ language: string; text: string | null }[]>`
    WITH own AS (
      SELECT s."id" AS id, s."language" AS language, count(*) OVER (PARTITION BY s."language") AS total,
        row_number() OVER (PARTITION BY s."language" ORDER BY s."id") AS place
      FROM ${firstsOf(whose)} x JOIN "Statement" s ON s."id" = x."statementId")
    SELECT s.language AS language, ${PRINTED} AS text FROM own s
    WHERE place * ${MOST_COMPARED} / total > (place - 1) * ${MOST_COMPARED} / total ORDER BY s.id`
  const texts = new Map<string, string[]>()
  for (const { language, text } of rows) texts.set(language, [...(texts.get(language) ?? []), text ?? ''])
  return texts
}

/** What others said in this language, as printed. */
async function sampleOthers(db: Database, { id, counting }: Whose, language: string): Promise<string[]> {
  const total = await db.statement.count({ where: { language } })
  const step = Math.max(1, Math.ceil(total / MOST_COMPARED))
  const rows = await db.$queryRaw<{ text: string | null }[]>`
    SELECT ${PRINTED} AS text FROM "Statement" s
    WHERE s."language" = ${language} AND s."id" % ${step} = 0 AND ${andStanding('s', counting)}
      AND s."id" NOT IN (SELECT "statementId" FROM "StatementSpeaker" WHERE "speakerId" = ${id})`
  return rows.map(({ text }) => text ?? '')
}

/** How many of the speaker's statements the search of the list finds for each folded word: in words, name or title. */
async function countFound(db: Database, whose: Whose, words: string[]): Promise<Map<string, number>> {
  const spelt = await respell(db, words)
  const pairs = spelt.flatMap(([word, ...others]) => [word, ...others].map((spelling) => ({ word, spelling })))
  const rows = await db.$queryRaw<{ word: string; count: bigint }[]>`
    WITH w AS MATERIALIZED (
      SELECT value ->> 'word' AS word, value ->> 'spelling' AS spelling FROM json_each(${JSON.stringify(pairs)}))
    SELECT w.word AS word, ${countDistinct('x', whose.counting)} AS count
    FROM ${linksOf(whose)} x JOIN "StatementText" t ON t."statementId" = x."statementId", w
    WHERE instr(t."content", w.spelling) OR instr(t."speaker", w.spelling) OR instr(t."title", w.spelling)
    GROUP BY w.word`
  return new Map(rows.map(({ word, count }) => [word, Number(count)]))
}
