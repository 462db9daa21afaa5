// Files whose words are still in English alone. It only shrinks.

export const UNCONVERTED: string[] = [
  'components/overview/corpus-sentence.tsx',
  'components/overview/empty-corpus.tsx',
  'components/overview/gaps.tsx',
  'components/overview/overview-page.tsx',
  'components/overview/ways-in.tsx',
]
