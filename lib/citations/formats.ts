// The formats of a citation, without what writes them: their media types and how their files end.

export const CITATION_FORMATS = {
  plain: { mediaType: 'text/plain; charset=utf-8', extension: '.txt' },
  bibtex: { mediaType: 'application/x-bibtex; charset=utf-8', extension: '.bib' },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8', extension: '.ris' },
  csl: { mediaType: 'application/vnd.citationstyles.csl+json', extension: '.json' },
  jsonld: { mediaType: 'application/ld+json', extension: '.jsonld' },
} as const

export type CitationFormat = keyof typeof CITATION_FORMATS

/** Whether `name` is a format. */
export const isCitationFormat = (name: string): name is CitationFormat => Object.hasOwn(CITATION_FORMATS, name)
