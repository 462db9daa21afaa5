// The log of decisions, as the screen and the terminal show it.
import { PAGE_SIZE } from '../list-params'
import type { DecisionKind, DecisionLine } from '../records/decisions'
import type { Paged } from '../records/lists'
import { clampPage } from './clamp-page'
import type { Database } from './client'
import { decisionsNaming, hashOfReport, type Report, statementsDecided } from './decided-reports'
import type { Prisma } from './generated/client'
import { outletsShownAs } from './shown-outlets'
import { speakersShownAs } from './shown-speakers'

const NAMED = { select: { slug: true, name: true } } as const

/** About the speaker at the slug, or one that was merged into it. */
async function isAbout(db: Database, slug: string): Promise<Prisma.DecisionWhereInput> {
  const speaker = await db.speaker.findUnique({ where: { slug }, select: { id: true } })
  const ids = { in: speaker ? await speakersShownAs(db, [speaker.id]) : [] }
  return { OR: [{ speakerId: ids }, { otherId: ids }] }
}

/** About the outlet at the slug, or one that was merged into it. */
async function isAboutOutlet(db: Database, slug: string): Promise<Prisma.DecisionWhereInput> {
  const outlet = await db.outlet.findUnique({ where: { slug }, select: { id: true } })
  const ids = { in: outlet ? await outletsShownAs(db, outlet.id) : [] }
  return { OR: [{ outletId: ids }, { otherOutletId: ids }] }
}

/**
 * The decisions, the latest first, those undone included.
 * @param query `about`: the slug of a speaker, or `aboutOutlet` of an outlet, or `aboutReports` some statements, to see what
 * was decided about these alone; `by`: who decided
 */
export async function listDecisions(
  db: Database,
  query: { about?: string; aboutOutlet?: string; aboutReports?: readonly Report[]; by?: string; page: number },
): Promise<Paged<DecisionLine>> {
  const where: Prisma.DecisionWhereInput = {
    ...(query.by && { who: query.by }),
    ...(query.about && (await isAbout(db, query.about))),
    ...(query.aboutOutlet && (await isAboutOutlet(db, query.aboutOutlet))),
    ...(query.aboutReports && { id: { in: await decisionsNaming(db, query.aboutReports) } }),
  }
  const total = await db.decision.count({ where })
  const { page, pageCount } = clampPage(query.page, total)
  const stored = await db.decision.findMany({
    where,
    include: { speaker: NAMED, other: NAMED, outlet: NAMED, otherOutlet: NAMED },
    orderBy: { id: 'desc' },
    ...{ take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  })
  const statementOf = await namedByDecision(db, stored)
  const rows = stored.map(
    ({ id, kind, who, why, decidedAt, undoneAt, undoneBy, text, language, before, after, ...about }) => ({
      ...{ id, kind: kind as DecisionKind, who, why, decidedAt: decidedAt.toISOString() },
      undone: undoneAt && { at: undoneAt.toISOString(), by: undoneBy ?? '' },
      ...{ speaker: about.speaker, other: about.other, outlet: about.outlet, otherOutlet: about.otherOutlet },
      statementId: statementOf.get(id) ?? null,
      ...{ text, language, before, after },
    }),
  )
  return { rows, total, page, pageCount }
}

/** Of each decision about reports the first statement that gives the words it is known by; nothing where none does. */
async function namedByDecision(
  db: Database,
  decisions: readonly { id: number; kind: string; text: string | null }[],
): Promise<Map<number, string>> {
  const about = decisions.filter(({ kind }) => kind.startsWith('reports-'))
  if (about.length === 0) return new Map()
  const words = new Map(about.map(({ id, text }) => [id, hashOfReport(text ?? '')]))
  const decided = await statementsDecided(db, [...words.keys()])
  const named = new Map<number, string>()
  for (const { decisionId, hash, statementId } of decided.toSorted((a, b) => a.statementId - b.statementId))
    if (!named.has(decisionId) && words.get(decisionId) === hash) named.set(decisionId, String(statementId))
  return named
}
