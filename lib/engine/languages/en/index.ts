// English.
import type { LanguagePack } from '../pack'
import { dates } from './dates'
import { examples } from './examples'
import { names } from './names'
import { furniture, sources } from './nouns'
import { verbs } from './verbs'
import { attribution, clause, nominal, pronouns, tokens, verbWords } from './words'

export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  habits: {
    dropsSubject: false,
    verbBracket: false,
    headLast: true,
    semicolonAsks: false,
    bareClause: 'plain',
    capitalNouns: false,
    compounds: false,
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
  unsupported: { 'reported-mood': 'English has no mood that marks a sentence as somebody else’s words.' },
}
