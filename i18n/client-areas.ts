// Which words are sent to the browser: those its components ask for, and no others, since each weighs on the page.
import type { Area } from './messages'

/** On every page: the frame, and what all lists are made of. */
const EVERYWHERE: Area[] = ['layout', 'palette', 'shortcuts', 'ui']

/** A folder of app/, or `overview`, the front page. */
export type Section =
  | 'articles'
  | 'compare'
  | 'decisions'
  | 'ingest'
  | 'outlets'
  | 'overview'
  | 'sources'
  | 'speakers'
  | 'statements'
  | 'views'

/** On the pages of one section, besides those of every page. */
export const SECTIONS: Record<Section, Area[]> = {
  articles: ['citations'],
  compare: ['export', 'filters', 'labels', 'views'],
  decisions: ['decisionForms'],
  ingest: ['ingest'],
  outlets: ['decisionForms', 'outlets', 'table'],
  overview: ['views'],
  sources: ['citations', 'drawer', 'export', 'filters', 'labels', 'statements', 'table'],
  speakers: [
    'citations',
    'decisionForms',
    'drawer',
    'export',
    'filters',
    'labels',
    'speakerList',
    'statements',
    'table',
  ],
  statements: ['citations', 'decisionForms', 'drawer', 'export', 'filters', 'labels', 'statements', 'table', 'views'],
  views: ['views'],
}

/** @param section none for what is sent to every page */
export function areasOf(section?: Section): Area[] {
  return section ? [...EVERYWHERE, ...SECTIONS[section]] : EVERYWHERE
}
