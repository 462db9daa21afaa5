'use client'
// What has just been done to a kept list, with the way back in reach: the keyboard goes on from here.
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { ActButton } from '@/components/ui/act-button'
import type { SavedView } from '@/lib/records/overview'
import type { ViewSteps } from './view-steps'

type Props = { view: SavedView; restore: ViewSteps['remove'] }

export function DeletedNote({ view: { id, name, isDeleted }, restore }: Props) {
  const t = useTranslations('views')
  const note = useRef<HTMLDivElement>(null)
  // Again for every list, and when it is put back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that moves the focus
  useEffect(() => note.current?.focus(), [id, isDeleted])
  return (
    <div
      ref={note}
      role="status"
      tabIndex={-1}
      className="mb-8 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-accent border-l-2 bg-accent-wash px-4 py-2.5"
    >
      <p>{isDeleted ? t('deleted', { name }) : t('restored', { name })}</p>
      {isDeleted && (
        <ActButton act={restore} fields={{ id: String(id) }}>
          {t('undo')}
        </ActButton>
      )}
    </div>
  )
}
