// The page of one language: its rules with what they find today, its verbs, its word lists.
import { type LanguagePack, type ReportingVerb, rules } from '../../lib/engine'
import { escapeMarkdown } from './escape'
import { examplesOf } from './examples'
import { type Meanings, typeOfGroup } from './meanings'

/** `floor` and the counts are those of the annotated articles; null where a language has none. */
export type PageFacts = { floor: number; articles: number; statements: number } | null

/** The whole page, in Markdown. */
export function pageOf(pack: LanguagePack, facts: PageFacts, meanings: Meanings): string {
  const sections = [
    `# ${pack.name.charAt(0).toUpperCase()}${pack.name.slice(1)} (\`${pack.code}\`)`,
    'Written by `npm run language-pages` from the language’s folder: change the folder, not this page. [How to read it](../languages.md#how-to-read-a-language-page).',
    facts
      ? `${facts.articles} annotated articles with ${facts.statements} statements hold it to a JOINT of ${facts.floor} or above.`
      : 'No annotated articles: it stands in for every language without a folder of its own, and finds only what marks and names show.',
    '## Habits',
    habitsOf(pack, meanings),
    ...under('## Rules', rulesOf(pack)),
    ...under('## Verbs', verbsOf(pack)),
    ...under('## Words', wordsOf(pack, meanings)),
  ]
  return `${sections.join('\n\n')}\n`
}

const under = (heading: string, sections: string[]) => (sections.length > 0 ? [heading, ...sections] : [])

function habitsOf({ habits }: LanguagePack, meanings: Meanings): string {
  const rows = Object.entries(habits).map(([habit, value]) => {
    const said = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
    return `| \`${habit}\` | ${said} | ${meanings.get(`Habits.${habit}`) ?? ''} |`
  })
  return ['| habit | here | meaning |', '|---|---|---|', ...rows].join('\n')
}

function rulesOf({ code, examples, unsupported }: LanguagePack): string[] {
  const reasonOf = new Map(Object.entries(rules))
  const shown = examples.map((example) => {
    const { reason = '', weight = 0 } = reasonOf.get(example.rule) ?? {}
    return `### \`${example.rule}\`\n\n${reason} Weight ${weight}.\n\n${examplesOf(example, code)}`
  })
  const missing = Object.entries(unsupported).map(([rule, why]) => `- \`${rule}\`: ${why}`)
  return [...shown, ...(missing.length > 0 ? [`### Not in this language\n\n${missing.join('\n')}`] : [])]
}

function verbsOf({ verbs }: LanguagePack): string[] {
  const acts = [...new Set(verbs.map(({ act }) => act))]
  return acts.map((act) => {
    const rows = verbs.filter((verb) => verb.act === act).map(verbRow)
    return `### ${act}\n\n| verb | takes | forms |\n|---|---|---|\n${rows.join('\n')}`
  })
}

function verbRow({
  lemma,
  frames,
  finite,
  participle,
  gerund,
  infinitive,
  particle,
  preposition,
}: ReportingVerb): string {
  const forms = [finite, participle, gerund, infinitive].map(wordsIn).filter(Boolean).join(' · ')
  const also = [particle && `particle ${particle}`, preposition && `behind ${wordsIn(preposition)}`].filter(Boolean)
  return `| ${escapeMarkdown(lemma)} | ${[...frames, ...also].join(', ')} | ${forms} |`
}

/** A list as it is read aloud: entries with commas between, their inner spaces as spaces. */
const wordsIn = (list: string) =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => escapeMarkdown(entry.replaceAll('_', ' ')))
    .join(', ')

function wordsOf(pack: LanguagePack, meanings: Meanings): string[] {
  return Object.entries(typeOfGroup).flatMap(([group, type]) => {
    const fields = Object.entries(pack[group as keyof typeof typeOfGroup])
      .map(([field, value]) => [field, listed(value)] as const)
      .filter(([, words]) => words !== '')
      .map(([field, words]) => {
        const meaning = meanings.get(`${type}.${field}`)
        return `- **${field}**${meaning ? ` (${meaning.replace(/\.$/, '')})` : ''}: ${words}`
      })
    return under(`### ${group}`, fields.length > 0 ? [fields.join('\n')] : [])
  })
}

/** One list, several in a row or under names, or phrases with their numbers. */
function listed(value: unknown): string {
  if (typeof value === 'string') return wordsIn(value)
  if (Array.isArray(value)) return value.map(listed).filter(Boolean).join(' · ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, inner]) => (typeof inner === 'number' ? `${escapeMarkdown(key)} ${inner}` : `${key}: ${listed(inner)}`))
    .filter((entry) => !entry.endsWith(': '))
    .join(' · ')
}
