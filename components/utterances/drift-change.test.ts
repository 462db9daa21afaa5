import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { DRIFT_KINDS } from '@/lib/alignment/drift/drift-kinds'
import messages from '@/messages/en/utterances.json'
import { driftChange } from './drift-change'

const t = createTranslator({ locale: 'en', messages })
const driftSentence = (drift: Parameters<typeof driftChange>[0]) => t('drift', { change: driftChange(drift) })

describe('the sentence for a drift', () => {
  it('is one for each kind, another where only one side has the words', () => {
    const sentences = DRIFT_KINDS.map((kind) => driftSentence({ kind, a: 'a', b: 'b' }))
    expect(new Set(sentences).size).toBe(DRIFT_KINDS.length)
    expect(driftSentence({ kind: 'negation', a: 'non', b: '' })).toBe('Drops the denial')
    expect(driftSentence({ kind: 'negation', a: '', b: 'non' })).toBe('Denies it')
    expect(driftSentence({ kind: 'negation', a: 'illegal', b: 'legal' })).toBe('Says the contrary')
    expect(driftSentence({ kind: 'attribution', a: '', b: 'selon deux sources' })).toBe('Adds a source')
    expect(driftSentence({ kind: 'attribution', a: 'selon deux sources', b: '' })).toBe('Leaves out the source')
  })
})
