// Greek.
import type { LanguagePack } from '../pack'
import { dates } from './dates'
import { examples } from './examples'
import { names } from './names'
import { furniture, sources } from './nouns'
import { verbs } from './verbs'
import { attribution, clause, nominal, pronouns, tokens, verbWords } from './words'

export const greek: LanguagePack = {
  code: 'el',
  name: 'Greek',
  habits: {
    dropsSubject: true,
    verbBracket: false,
    headLast: false,
    semicolonAsks: true,
    bareClause: 'never',
    capitalNouns: false,
    compounds: false,
    namesTakeArticle: true,
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
  unsupported: { 'reported-mood': 'Greek has no mood that marks a sentence as somebody else’s words.' },
}
