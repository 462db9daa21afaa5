// The figures of the evaluation tables, from statements found laid beside annotated ones.
import { rules } from '../rules'
import type { StatementKind } from '../types'
import { type Compared, compare, type Guess, isFalseAt, type Row, type Scored } from './compare'
import { speakerFormOf, speakerForms } from './speaker-form'

/** The least overlap at which content counts as found, and as closely found. */
const FOUND = 0.5
const CLOSE = 0.8

/** Shares between 0 and 1; `joint` is the F1 of content and speaker together. */
export type Figures = {
  gold: number
  precision: number
  recall: number
  f1: number
  f1At80: number
  /** Annotated statements of whose characters at least .3, and .8, were found, however much more was taken with them. */
  coverAt30: number
  coverAt80: number
  speaker: number
  joint: number
  entity: number
  kind: number
}

const harmonic = (p: number, r: number) => (p + r > 0 ? (2 * p * r) / (p + r) : 0)
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)

/** The figures of some annotated statements, and of the found ones whose mistakes are charged to them. */
function figuresOf(rows: readonly Row[], guesses: readonly Guess[]): Figures {
  const matched = rows.filter((row) => row.overlap >= FOUND)
  const closely = rows.filter((row) => row.overlap >= CLOSE).length
  const wrong = guesses.filter(isFalseAt(FOUND)).length
  const right = matched.filter((row) => row.speaker).length
  const covered = (least: number) => share(rows.filter((row) => row.cover >= least).length, rows.length)
  const f1 = (hits: number, misses: number) => harmonic(share(hits, hits + misses), share(hits, rows.length))
  return {
    gold: rows.length,
    precision: share(matched.length, matched.length + wrong),
    recall: share(matched.length, rows.length),
    f1: f1(matched.length, wrong),
    f1At80: f1(closely, guesses.filter(isFalseAt(CLOSE)).length),
    coverAt30: covered(0.3),
    coverAt80: covered(0.8),
    speaker: share(right, matched.length),
    joint: harmonic(share(right, matched.length + wrong), share(right, rows.length)),
    entity: share(matched.filter((row) => row.entity).length, matched.length),
    kind: share(matched.filter((row) => row.kind).length, matched.length),
  }
}

const rowsOf = (compared: readonly Compared[]) => compared.flatMap(({ rows }) => rows)
const guessesOf = (compared: readonly Compared[]) => compared.flatMap(({ guesses }) => guesses)

export type LanguageFigures = Figures & { language: string; articles: number }

/** The figures over all articles, then by language in the order of first appearance. */
export function score(scored: readonly Scored[]): LanguageFigures[] {
  return scoreCompared(scored.map(compare))
}

/** The same, from articles already compared. */
export function scoreCompared(compared: readonly Compared[]): LanguageFigures[] {
  const figures = (language: string, part: readonly Compared[]) => ({
    language,
    articles: part.length,
    ...figuresOf(rowsOf(part), guessesOf(part)),
  })
  const languages = [...new Set(compared.map(({ language }) => language))]
  return [
    figures('all', compared),
    ...languages.map((language) =>
      figures(
        language,
        compared.filter((item) => item.language === language),
      ),
    ),
  ]
}

const kinds: readonly StatementKind[] = ['direct', 'mixed', 'indirect', 'headline']

/**
 * The figures by kind of the annotated statement. What was found and is none counts against the kind the ENGINE gave it,
 * so the kinds add up to the whole; a statement found under another kind counts as found (see `kind` in the first table).
 */
export function scoreByKind(compared: readonly Compared[]): (Figures & { kindOfGold: StatementKind })[] {
  const rows = rowsOf(compared)
  const guesses = guessesOf(compared)
  return kinds.map((kindOfGold) => ({
    kindOfGold,
    ...figuresOf(
      rows.filter(({ gold }) => gold.kind === kindOfGold),
      guesses.filter(({ found }) => found.kind === kindOfGold),
    ),
  }))
}

/** `recall` and `both` are shares of all annotated statements of the form, `speaker` of those whose content was found. */
export type FormFigures = {
  form: (typeof speakerForms)[number]
  gold: number
  recall: number
  speaker: number
  both: number
}

/** How well content and speaker are found by the form in which the speaker is printed. */
export function scoreBySpeakerForm(compared: readonly Compared[]): FormFigures[] {
  const rows = rowsOf(compared).map((row) => ({ ...row, form: speakerFormOf(row.gold, row.article) }))
  return speakerForms.map((form) => {
    const own = rows.filter((row) => row.form === form)
    const matched = own.filter((row) => row.overlap >= FOUND)
    const right = matched.filter((row) => row.speaker).length
    return {
      form,
      gold: own.length,
      recall: share(matched.length, own.length),
      speaker: share(right, matched.length),
      both: share(right, own.length),
    }
  })
}

/**
 * `found` leaves out what lies in optional stretches; `wrong` is how many of them have no annotated statement beside them
 * at half overlap; `speaker` is the share of right speakers among the others.
 */
export type RuleFigures = { rule: string; found: number; wrong: number; precision: number; speaker: number }

/** How often each rule fired and how often rightly, in the order of the rules; rules that never fired too. */
export function scoreByRule(compared: readonly Compared[]): RuleFigures[] {
  const guesses = guessesOf(compared)
  return Object.keys(rules).map((rule) => {
    const own = guesses.filter(({ found }) => found.rule === rule)
    const matched = own.filter(({ overlap }) => overlap >= FOUND)
    const wrong = own.filter(isFalseAt(FOUND)).length
    return {
      rule,
      found: matched.length + wrong,
      wrong,
      precision: share(matched.length, matched.length + wrong),
      speaker: share(matched.filter(({ speaker }) => speaker).length, matched.length),
    }
  })
}

/** A statement missed or found under the wrong speaker, or one found that is none. */
export type Mistake = { what: 'missed' | 'speaker'; row: Row } | { what: 'extra'; guess: Guess }

/** What the figures count as mistakes, article by article. */
export function mistakesOf(compared: readonly Compared[]): Mistake[] {
  return compared.flatMap(({ rows, guesses }): Mistake[] => [
    ...rows
      .filter((row) => row.overlap < FOUND || !row.speaker)
      .map((row) => ({ what: row.overlap < FOUND ? ('missed' as const) : ('speaker' as const), row })),
    ...guesses.filter(isFalseAt(FOUND)).map((guess) => ({ what: 'extra' as const, guess })),
  ])
}
