'use client'
// What became of a citation that a key has copied.
import { useTranslations } from 'next-intl'
import type { CopyOutcome } from './copy-citation'
import { Uncopied } from './uncopied'

export function CopiedNote({ outcome }: { outcome: CopyOutcome | null }) {
  const t = useTranslations('citations')
  return (
    <>
      <span role="status" className="text-small text-soft">
        {outcome?.is === 'copied' && t('copied')}
        {outcome?.is === 'failed' && t('failed')}
      </span>
      {outcome?.is === 'refused' && <Uncopied text={outcome.text} />}
    </>
  )
}
