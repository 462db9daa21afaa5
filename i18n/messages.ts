// The words of the interface: one file an area in messages/, an area being a folder of components.
import type { Locale } from './locales'

/** Every area, by its English words, which say what keys there are. A new area is a line here and a file a language. */
const ENGLISH = {
  articles: () => import('../messages/en/articles.json'),
  charts: () => import('../messages/en/charts.json'),
  citations: () => import('../messages/en/citations.json'),
  citing: () => import('../messages/en/citing.json'),
  compare: () => import('../messages/en/compare.json'),
  decisionForms: () => import('../messages/en/decisionForms.json'),
  decisions: () => import('../messages/en/decisions.json'),
  drawer: () => import('../messages/en/drawer.json'),
  export: () => import('../messages/en/export.json'),
  filters: () => import('../messages/en/filters.json'),
  frame: () => import('../messages/en/frame.json'),
  ingest: () => import('../messages/en/ingest.json'),
  labels: () => import('../messages/en/labels.json'),
  lastResort: () => import('../messages/en/lastResort.json'),
  layout: () => import('../messages/en/layout.json'),
  outlets: () => import('../messages/en/outlets.json'),
  overview: () => import('../messages/en/overview.json'),
  palette: () => import('../messages/en/palette.json'),
  reasons: () => import('../messages/en/reasons.json'),
  refusals: () => import('../messages/en/refusals.json'),
  rules: () => import('../messages/en/rules.json'),
  shortcuts: () => import('../messages/en/shortcuts.json'),
  sources: () => import('../messages/en/sources.json'),
  speakerList: () => import('../messages/en/speakerList.json'),
  speakers: () => import('../messages/en/speakers.json'),
  statements: () => import('../messages/en/statements.json'),
  table: () => import('../messages/en/table.json'),
  ui: () => import('../messages/en/ui.json'),
  utterances: () => import('../messages/en/utterances.json'),
  views: () => import('../messages/en/views.json'),
}

export type Area = keyof typeof ENGLISH
export type Messages = { [A in Area]: Awaited<ReturnType<(typeof ENGLISH)[A]>>['default'] }

const isArea = (name: string): name is Area => name in ENGLISH
export const AREAS: Area[] = Object.keys(ENGLISH).filter(isArea)

/** The words of every area in one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const areas = await Promise.all(
    AREAS.map(async (area) => [area, (await import(`../messages/${locale}/${area}.json`)).default]),
  )
  return Object.fromEntries(areas)
}
