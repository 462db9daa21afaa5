// French.
import type { LanguagePack } from '../pack'
import { dates } from './dates'
import { examples } from './examples'
import { names } from './names'
import { furniture, sources } from './nouns'
import { verbs } from './verbs'
import { attribution, clause, nominal, pronouns, tokens, verbWords } from './words'

export const french: LanguagePack = {
  code: 'fr',
  name: 'French',
  habits: {
    dropsSubject: false,
    verbBracket: false,
    headLast: false,
    semicolonAsks: false,
    bareClause: 'never',
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
  unsupported: {
    'reported-mood':
      'French has no mood that by itself marks a sentence as the words of whoever spoke last; its conditional marks hearsay.',
  },
}
