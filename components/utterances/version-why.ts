// Why a version is the first, or nearest to what was said, in words.
import { useTranslations } from 'next-intl'
import type { Utterance } from '@/lib/records/utterances'

type EarliestWhy = NonNullable<Utterance['earliest']>['why']
type LiteralWhy = Utterance['mostLiteral']['why']

/** Both without a full stop. */
export function useVersionWhy(): { earliest: (why: EarliestWhy) => string; mostLiteral: (why: LiteralWhy) => string } {
  const t = useTranslations('utterances')
  return {
    earliest: (why) => t('earliestWhy', why),
    mostLiteral: ({ kind, by }) =>
      [t('literalKind', { kind }), ...by.map((reason) => t('literalBy', { reason }))].join(', '),
  }
}
