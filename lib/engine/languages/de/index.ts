// German.
import type { LanguagePack } from '../pack'
import { dates } from './dates'
import { examples } from './examples'
import { names } from './names'
import { furniture, sources } from './nouns'
import { verbs } from './verbs'
import { attribution, clause, nominal, pronouns, tokens, verbWords } from './words'

export const german: LanguagePack = {
  code: 'de',
  name: 'German',
  habits: {
    dropsSubject: false,
    verbBracket: true,
    semicolonAsks: false,
    bareClause: 'after-comma',
    capitalNouns: true,
    headLast: true,
    compounds: true,
    namesTakeArticle: false,
  },
  tokens,
  verbs,
  verbWords,
  clause,
  attribution,
  nominal,
  sources,
  pronouns,
  names,
  dates,
  furniture,
  examples,
  unsupported: {
    'verb-infinitive': 'A German infinitive stands behind a comma, as a clause does: it is read by `verb-that`.',
    'gerund-continuation': 'German carries a report on with a second verb; its participles stand before nouns.',
  },
}
