// `npm run eval`: runs the engine over annotated articles and prints how well it did.
import './broken-pipe'
import { Command, InvalidArgumentError } from 'commander'
import { analyze } from '../lib/engine'
import { compare } from '../lib/engine/gold/compare'
import {
  type Mistake,
  mistakesOf,
  scoreByKind,
  scoreByRule,
  scoreBySpeakerForm,
  scoreCompared,
} from '../lib/engine/gold/score'
import type { Span } from '../lib/engine/types'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'
import { messageOf } from '../lib/user-error'
import { fromHere } from './arguments'
import { OWN_GOLD, readGold } from './gold-articles'
import { percent, printTable } from './print-table'

function toCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a number.')
}

const command = new Command('npm run eval --')
  .description(
    'Scores the engine against annotated articles: content at overlap .5 and .8, speaker, and both together (JOINT), by language, by kind and by the form of the speaker.',
  )
  .argument('[gold...]', 'JSON files of annotated articles, or folders of marked-up ones (default: lib/engine/gold)')
  .option('--by-rule', 'how often each rule fired, and how often rightly', false)
  .option('--misses <n>', 'print the first n mistakes', toCount, 0)
  .showHelpAfterError()
  .parse()
const options = command.opts<{ byRule: boolean; misses: number }>()

/** Shares of nothing are no figure. */
const shares = (count: number, values: number[]) => values.map((value) => (count > 0 ? percent(value) : '–'))

const LONGEST_EXCERPT = 160

function lineFor(mistake: Mistake): string {
  const { article } = mistake.what === 'extra' ? mistake.guess : mistake.row
  const show = (statement: { kind: string; spans: Span[] }, speaker: string) => {
    const content = statement.spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
    return `${statement.kind} [${speaker}] ${content.slice(0, LONGEST_EXCERPT)}`
  }
  if (mistake.what === 'extra') {
    const { found } = mistake.guess
    return `${article.id} EXTRA   ${found.rule}, ${show(found, found.speaker?.name ?? '')}`
  }
  const { gold, found } = mistake.row
  const got = found ? `${found.rule}, ${show(found, found.speaker?.name ?? '')}` : 'nothing'
  return `${article.id} ${mistake.what.toUpperCase().padEnd(7)} ${show(gold, gold.speaker)}\n      got     ${got}`
}

try {
  const names = buildNameLookup(reference)
  const paths = command.args.length > 0 ? command.args.map(fromHere) : [OWN_GOLD]
  const compared = paths.flatMap(readGold).map((article) => {
    const { lang: language, publishedOn } = article
    return compare({ article, found: analyze(article.text, { language, publishedOn, names }) })
  })
  printTable(
    ['lang', 'articles', 'gold', 'P', 'R', 'F1@.5', 'F1@.8', 'speaker', 'JOINT', 'entity', 'kind'],
    scoreCompared(compared).map((row) => [
      row.language,
      String(row.articles),
      String(row.gold),
      ...[row.precision, row.recall, row.f1, row.f1At80, row.speaker, row.joint, row.entity, row.kind].map(percent),
    ]),
  )
  console.log()
  printTable(
    ['kind', 'gold', 'P', 'R', 'F1@.5', 'F1@.8', 'cover.3', 'cover.8', 'speaker', 'JOINT'],
    scoreByKind(compared).map((row) => [
      row.kindOfGold,
      String(row.gold),
      ...shares(row.gold, [
        row.precision,
        row.recall,
        row.f1,
        row.f1At80,
        row.coverAt30,
        row.coverAt80,
        row.speaker,
        row.joint,
      ]),
    ]),
  )
  console.log()
  printTable(
    ['speaker is', 'gold', 'R', 'speaker', 'both'],
    scoreBySpeakerForm(compared).map((row) => [
      row.form,
      String(row.gold),
      ...shares(row.gold, [row.recall, row.speaker, row.both]),
    ]),
  )
  if (options.byRule) {
    console.log()
    printTable(
      ['rule', 'found', 'wrong', 'P', 'speaker'],
      scoreByRule(compared).map((row) => [
        row.rule,
        String(row.found),
        String(row.wrong),
        ...shares(row.found, [row.precision, row.speaker]),
      ]),
    )
  }
  for (const mistake of mistakesOf(compared).slice(0, options.misses)) console.log(`\n${lineFor(mistake)}`)
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
