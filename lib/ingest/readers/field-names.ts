// What tables and other tools call the parts of an article, in six languages. Earlier names win over later ones.
import { fold } from '../../engine/text/fold'

export type Field = 'text' | 'html' | 'url' | 'title' | 'date' | 'outlet' | 'language' | 'author' | 'file'

/** Written as found; compared without case, accents, blanks and marks, so that `published_on` is "Published on". */
const NAMES: Record<Field, string> = {
  // newspaper3k and trafilatura: text, news-please: maintext, GDELT and media archives: article text
  text: `
    text, full text, maintext, main text, article text, article body, articleBody, body text, plain text, content text,
    body, content, article content, article, story, raw text,
    testo, testo completo, testo integrale, corpo, contenuto, articolo,
    κείμενο, πλήρες κείμενο, σώμα, περιεχόμενο, άρθρο,
    texte, texte intégral, corps, contenu,
    volltext, inhalt, artikeltext, artikel,
    texto, texto completo, cuerpo, contenido, artículo
  `,
  html: 'html, raw html, content html, body html, article html, html content, page html',
  url: `
    url, canonical url, canonical, article url, page url, link, article link, permalink, web url, webUrl, address, web address,
    external url, href, uri, loc,
    indirizzo, indirizzo web, collegamento,
    διεύθυνση, διεύθυνση ιστού, σύνδεσμος,
    lien, adresse, adresse web,
    webadresse, internetadresse, verweis,
    enlace, dirección, dirección web, vínculo
  `,
  title: `
    title, headline, article title, webTitle, head, heading, hed,
    titolo, titolo articolo,
    τίτλος, τίτλος άρθρου,
    titre,
    titel, überschrift, schlagzeile,
    título, titular
  `,
  // Never the day it was crawled, downloaded or changed.
  date: `
    published on, published at, publishedAt, published, publication date, publish date, date publish, date published,
    datePublished, pubDate, pub date, published date, webPublicationDate, publish time, publication time, seendate,
    first publication date, created at, date, day, datetime, timestamp,
    data, data di pubblicazione, data pubblicazione, pubblicato, pubblicato il, giorno,
    ημερομηνία, ημερομηνία δημοσίευσης, δημοσίευση, δημοσιεύθηκε, δημοσιεύτηκε, ημέρα,
    date de publication, publié, publié le, jour,
    datum, veröffentlicht, veröffentlicht am, veröffentlichungsdatum, erscheinungsdatum, tag,
    fecha, fecha de publicación, publicado, publicado el, día
  `,
  outlet: `
    outlet, outlet name, source, source name, publisher, publication, newspaper, media name, medium, media, site, site name,
    sitename, website, source domain, domain, hostname, sourcecommonname, feed title,
    testata, fonte, giornale, quotidiano, editore, sito,
    μέσο, πηγή, εφημερίδα, ιστότοπος, εκδότης,
    média, journal, éditeur, source de presse,
    quelle, zeitung, verlag, herausgeber,
    medio, fuente, periódico, diario, editorial, sitio
  `,
  language: `
    language, lang, language code, lingua,
    γλώσσα,
    langue,
    sprache,
    idioma, lengua
  `,
  author: `
    author, authors, byline, writer, creator, journalist, reporter, by,
    autore, autori, autrice, firma, giornalista,
    συγγραφέας, συντάκτης, δημοσιογράφος,
    auteur, auteurs, autrice, journaliste,
    autor, autoren, autorin, verfasser, journalist,
    autores, autora, periodista
  `,
  file: 'file, filename, file name',
}

/** A name as it is compared. */
function keyOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '')
}

const RANKS: ReadonlyMap<string, { field: Field; rank: number }> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(',').map((name, rank) => [keyOf(name), { field: field as Field, rank }] as const),
  ),
)

/**
 * Sorts what stands under printed names into the parts of an article; of several for one part the best name that
 * has a value wins. Names that mean nothing are left out.
 */
export function sortFields(cells: Iterable<readonly [name: string, value: string]>): Partial<Record<Field, string>> {
  const sorted: Partial<Record<Field, string>> = {}
  const ranks: Partial<Record<Field, number>> = {}
  for (const [name, value] of cells) {
    const known = RANKS.get(keyOf(name))
    if (!known || value.trim() === '' || known.rank >= (ranks[known.field] ?? Number.POSITIVE_INFINITY)) continue
    sorted[known.field] = value
    ranks[known.field] = known.rank
  }
  return sorted
}

/** The part of an article that a printed name means, or null. */
export function fieldOf(name: string): Field | null {
  return RANKS.get(keyOf(name))?.field ?? null
}
