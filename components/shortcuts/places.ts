// The pages that keys lead to, in the order of the help.

/** `name`: among the messages of shortcuts. */
export const PLACES = [
  { keys: 'g h', name: 'goOverview', href: '/' },
  { keys: 'g s', name: 'goStatements', href: '/statements' },
  { keys: 'g v', name: 'goViews', href: '/views' },
  { keys: 'g p', name: 'goSpeakers', href: '/speakers' },
  { keys: 'g o', name: 'goOutlets', href: '/outlets' },
  { keys: 'g c', name: 'goCompare', href: '/compare' },
  { keys: 'g u', name: 'goSources', href: '/sources' },
  { keys: 'g d', name: 'goDecisions', href: '/decisions' },
  { keys: 'g a', name: 'goAdd', href: '/ingest' },
] as const
