// Files whose words are still in English alone. It only shrinks.

export const UNCONVERTED: string[] = [
  'app/statements/(list)/loading.tsx',
  'app/statements/(list)/page.tsx',
  'components/articles/margin-note.tsx',
  'components/articles/marks-legend.tsx',
  'components/overview/corpus-sentence.tsx',
  'components/overview/empty-corpus.tsx',
  'components/overview/gaps.tsx',
  'components/overview/overview-page.tsx',
  'components/overview/ways-in.tsx',
  'components/statements/export-link.tsx',
]
