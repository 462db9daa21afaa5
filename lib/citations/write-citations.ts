// A file of citations, in any of the formats.
import { writeBibtex } from './bibtex'
import type { Cited } from './cited'
import { writeCsl } from './csl'
import type { CitationFormat } from './formats'
import { writeJsonLd } from './json-ld'
import { writePlain } from './plain'
import { writeRis } from './ris'
import type { CitationStyle } from './style'

const WRITERS: Record<CitationFormat, (all: readonly Cited[], style: CitationStyle) => string> = {
  plain: (all, style) => all.map((cited) => `${writePlain(cited, style)}\n`).join(''),
  bibtex: writeBibtex,
  ris: writeRis,
  csl: writeCsl,
  jsonld: writeJsonLd,
}

/** @returns the whole text of the file, its lines as the format ends them */
export function writeCitations(all: readonly Cited[], format: CitationFormat, style: CitationStyle): string {
  return WRITERS[format](all, style)
}
