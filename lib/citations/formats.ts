// The formats of a citation: what each is called in an address, its media type, and how a file of it ends.
import { writeBibtex } from './bibtex'
import type { Cited } from './cited'
import { writeCsl } from './csl'
import { writeJsonLd } from './json-ld'
import { writePlain } from './plain'
import { writeRis } from './ris'
import type { CitationStyle } from './style'

type Format = {
  mediaType: string
  /** With its dot. */
  extension: string
  write: (all: readonly Cited[], style: CitationStyle) => string
}

export const CITATION_FORMATS = {
  plain: {
    mediaType: 'text/plain; charset=utf-8',
    extension: '.txt',
    write: (all, style) => all.map((cited) => `${writePlain(cited, style)}\n`).join(''),
  },
  bibtex: { mediaType: 'application/x-bibtex; charset=utf-8', extension: '.bib', write: writeBibtex },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8', extension: '.ris', write: writeRis },
  csl: { mediaType: 'application/vnd.citationstyles.csl+json', extension: '.json', write: writeCsl },
  jsonld: { mediaType: 'application/ld+json', extension: '.jsonld', write: writeJsonLd },
} as const satisfies Record<string, Format>

export type CitationFormat = keyof typeof CITATION_FORMATS

/** Whether `name` is a format. */
export const isCitationFormat = (name: string | null): name is CitationFormat =>
  name !== null && Object.hasOwn(CITATION_FORMATS, name)
