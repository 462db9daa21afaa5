// One speaker whole: names, days, outlets, acts and relays, each counted over the same statements.
import type { Act, SpeakerType, StatementKind } from '../engine/types'
import { COUNT_ALL, type Counting, NO_RELAY, UNKNOWN } from '../list-params'
import type { SpeakerProfile } from '../records/speakers'
import type { Database } from './client'
import { andStanding, countDistinct, countRows } from './counting'
import { Prisma } from './generated/client'
import { shownSpeaker, speakersShownAs } from './shown-speakers'
import { findDistinctiveWords } from './speaker-words'

type Whose = { id: number; counting: Counting }

/** Each statement of a speaker once, though a joint one leads twice to speakers that were merged. */
const statementsOf = ({ id, counting }: Whose) => Prisma.sql`
  FROM (SELECT DISTINCT x."statementId" FROM "StatementSpeaker" x
    WHERE x."speakerId" = ${id} AND ${andStanding('x', counting)}) x
  JOIN "Statement" s ON s."id" = x."statementId"`

type Found = Omit<SpeakerProfile, 'background' | 'printedRoles'> & {
  /** The usual names of the speaker and of all that were merged into it, its own first. */
  filedUnder: string[]
  /** The words articles print where they attribute a statement to this speaker alone, the most frequent first. */
  mentions: { text: string; language: string }[]
}

/**
 * The speaker at this address, or the one it was merged into; null when there is none with a statement. What counts
 * statements counts each once.
 */
export async function getSpeaker(db: Database, slug: string, counting: Counting = COUNT_ALL): Promise<Found | null> {
  const speaker = await findShown(db, slug)
  const figures = speaker && (await getFigures(db, { id: speaker.id, counting }))
  if (!speaker || !figures) return null
  const { id, name, type, foundName } = speaker
  const whose = { id, counting }
  const memberIds = await speakersShownAs(db, [id])
  const members = await db.speaker.findMany({ where: { id: { in: memberIds } }, select: { foundName: true } })
  return {
    ...{ slug: speaker.slug, name, type: type as SpeakerType, ...figures },
    filedUnder: [...new Set([foundName, ...members.map((member) => member.foundName)])],
    names: await getNames(db, whose, memberIds),
    mentions: await listMentions(db, whose),
    days: await countDays(db, whose),
    byOutlet: await countKinds(db, whose),
    byAct: await countActs(db, whose),
    byRelay: await countRelays(db, whose),
    words: await findDistinctiveWords(db, whose),
  }
}

/** The speaker shown at this address: the one it was merged into, where it was. */
async function findShown(db: Database, slug: string) {
  const stored = await db.speaker.findUnique({ where: { slug }, select: { id: true } })
  return stored && db.speaker.findUnique({ where: { id: await shownSpeaker(db, stored.id) } })
}

type Figures = {
  statements: bigint
  articles: bigint
  outlets: bigint
  languages: string | null
  firstOn: string | null
  lastOn: string | null
}

async function getFigures(db: Database, whose: Whose) {
  const [row] = await db.$queryRaw<Figures[]>`
    SELECT ${countRows('s', whose.counting)} AS statements, count(DISTINCT s."articleId") AS articles, count(DISTINCT s."outletId") AS outlets,
      group_concat(DISTINCT s."language") AS languages, min(s."publishedOn") AS firstOn, max(s."publishedOn") AS lastOn
    ${statementsOf(whose)}`
  if (!row || row.languages === null) return null
  return {
    statements: Number(row.statements),
    articles: Number(row.articles),
    outlets: Number(row.outlets),
    languages: row.languages.split(',').sort(),
    firstOn: row.firstOn,
    lastOn: row.lastOn,
  }
}

/** Spellings of the speaker and of all that were merged into it, without those split off, with those split off to it. */
async function getNames(db: Database, whose: Whose, memberIds: number[]): Promise<SpeakerProfile['names']> {
  const members = Prisma.join(memberIds)
  const rows = await db.$queryRaw<{ text: string; language: string; count: bigint }[]>`
    WITH printed AS (
      SELECT s."mentionText" AS text, s."language" AS language, ${countRows('s', whose.counting)} AS count
      ${statementsOf(whose)} GROUP BY 1, 2)
    SELECT a."text" AS text, a."language" AS language, coalesce(max(printed.count), 0) AS count
    FROM "Alias" a LEFT JOIN printed ON printed.text = a."text" AND printed.language = a."language"
    WHERE (a."speakerId" IN (${members}) AND a."splitToId" IS NULL) OR a."splitToId" IN (${members})
    GROUP BY a."text", a."language" ORDER BY count DESC, text, language`
  const met = new Set(rows.filter(({ count }) => count > 0).map(({ text }) => text))
  // A name known for every language needs no second line once it was met in one.
  return rows
    .filter(({ text, language, count }) => count > 0 || language !== '' || !met.has(text))
    .map(({ text, language, count }) => ({ text, language: language || null, count: Number(count) }))
}

async function listMentions(db: Database, whose: Whose): Promise<Found['mentions']> {
  return db.$queryRaw`
    SELECT s."mentionText" AS text, s."language" AS language ${statementsOf(whose)}
    WHERE s."mentionText" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "StatementSpeaker" y WHERE y."statementId" = s."id" AND y."speakerId" <> ${whose.id})
    GROUP BY s."mentionText", s."language" ORDER BY count(*) DESC, text`
}

/** As the list of a day and outlet has them: where copies count once, what they share stands in each that carried it. */
async function countDays(db: Database, whose: Whose): Promise<SpeakerProfile['days']> {
  const shared = whose.counting.copies === 'once' ? Prisma.sql`group_concat(DISTINCT s."copyOfId")` : Prisma.sql`NULL`
  type Row = { day: string | null; outlet: string | null; count: bigint; shared: string | null }
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."publishedOn" AS day, (SELECT o."slug" FROM "Outlet" o WHERE o."id" = s."outletId") AS outlet,
      ${countRows('s', whose.counting)} AS count, ${shared} AS shared
    ${statementsOf(whose)} GROUP BY s."publishedOn", s."outletId" ORDER BY day, outlet`
  return rows.map(({ day, outlet, count, shared }) => ({
    ...{ day, outlet: outlet ?? UNKNOWN, count: Number(count) },
    shared: shared?.split(',') ?? [],
  }))
}

async function countKinds(db: Database, whose: Whose): Promise<SpeakerProfile['byOutlet']> {
  const rows = await db.$queryRaw<{ slug: string | null; name: string | null; kind: string; count: bigint }[]>`
    SELECT o."slug" AS slug, o."name" AS name, counted.kind AS kind, counted.count AS count
    FROM (SELECT s."outletId" AS outletId, s."kind" AS kind, ${countRows('s', whose.counting)} AS count ${statementsOf(whose)} GROUP BY 1, 2) counted
    LEFT JOIN "Outlet" o ON o."id" = counted.outletId`
  const outlets = new Map<string, SpeakerProfile['byOutlet'][number]>()
  for (const { slug, name, kind, count } of rows) {
    const key = slug ?? UNKNOWN
    const none = {
      slug: key,
      name: name ?? UNKNOWN,
      count: 0,
      kinds: { direct: 0, mixed: 0, indirect: 0, headline: 0 },
    }
    const outlet = outlets.get(key) ?? none
    outlet.kinds[kind as StatementKind] += Number(count)
    outlet.count += Number(count)
    outlets.set(key, outlet)
  }
  return [...outlets.values()].sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
}

async function countActs(db: Database, whose: Whose): Promise<SpeakerProfile['byAct']> {
  const rows = await db.$queryRaw<{ act: string; count: bigint }[]>`
    SELECT s."act" AS act, ${countRows('s', whose.counting)} AS count ${statementsOf(whose)}
    WHERE s."act" IS NOT NULL GROUP BY s."act" ORDER BY count DESC, act`
  return rows.map(({ act, count }) => ({ act: act as Act, count: Number(count) }))
}

/** A statement that went through the same relay twice counts once. */
async function countRelays(db: Database, whose: Whose): Promise<SpeakerProfile['byRelay']> {
  const rows = await db.$queryRaw<{ slug: string | null; name: string | null; count: bigint }[]>`
    SELECT r."slug" AS slug, min(r."name") AS name, ${countDistinct('s', whose.counting)} AS count
    ${statementsOf(whose)} LEFT JOIN "Relay" r ON r."statementId" = s."id"
    GROUP BY r."slug" ORDER BY slug IS NULL, count DESC, slug`
  return rows.map(({ slug, name, count }) => ({ slug: slug ?? NO_RELAY, name: name ?? NO_RELAY, count: Number(count) }))
}
