// Every bound of the readers, each with its reason. Bytes unless said otherwise.
const KB = 1024
const MB = 1024 * KB
const GB = 1024 * MB

/** Read to tell what a source is: a saved page may hold this much of comments and scripts before its first telling tag. */
export const HEAD_BYTES = 64 * KB

/** One page as saved by a browser with its pictures inside; without them pages stay under 4 MB. */
export const MAX_PAGE_BYTES = 32 * MB

/** One feed: 10,000 entries with their whole texts are about 50 MB, and a feed is parsed as a whole. */
export const MAX_FEED_BYTES = 96 * MB

/** One row of a table or one record of JSON: an article's 4 MB, escaped, with what a dump keeps beside its text. */
export const MAX_RECORD_BYTES = 16 * MB

/** Rows of a table in sequence that cannot be read before the rest is given up: it is not the table it claims to be. */
export const MAX_FAULTS_IN_A_ROW = 1000

/** How deep archives in archives are opened: a dump of daily archives has two levels; one that holds itself has no end. */
export const MAX_ARCHIVE_DEPTH = 2

/** Files in one archive: years of daily articles; the list of their names still fits easily into memory. */
export const MAX_ARCHIVE_ENTRIES = 200_000

/** All that one archive, or one compressed file, may unpack to: the largest dumps desks hand around hold some gigabytes. */
export const MAX_UNPACKED_BYTES = 8 * GB

/** An archive in an archive is unpacked into memory. */
export const MAX_INNER_ARCHIVE_BYTES = 256 * MB

/** Text shrinks 3 to 30 times, dumps of alike records up to 100 times; what shrinks more than this was made to burst. */
export const MAX_RATIO = 250

/** Below this no ratio is looked at: a few kilobytes of one repeated line harm nobody. */
export const RATIO_FLOOR_BYTES = 16 * MB

/**
 * Fewer words than this in a feed's entry are a summary or a brief: the page is fetched instead. News briefs run to
 * about 100 words, teasers to 30 to 60.
 */
export const MIN_FULL_TEXT_WORDS = 120
