'use client'
// What became of a citation that a key has copied; what stands in where the browser refuses is fetched then.
import { useTranslations } from 'next-intl'
import { fetchedLater } from '@/components/ui/fetched-later'
import type { CopyOutcome } from './copy-citation'

const Uncopied = fetchedLater(() => import('./uncopied').then((module) => module.Uncopied))

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
