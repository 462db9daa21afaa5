'use client'
// Takes one decision back.
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActButton } from '@/components/ui/act-button'
import type { Decide } from './decision-state'

type Props = { undo: Decide; id: number; who: string; back: string }

/** Signed with the name last signed with in this browser; where there is none, it is asked for. */
export function UndoForm({ undo, id, who, back }: Props) {
  const t = useTranslations('decisionForms')
  // As typed: a form that is sent empties what it does not know.
  const [typed, setTyped] = useState('')
  const signature = (
    <input
      name="who"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      required
      aria-label={t('signedToUndo', { id })}
      placeholder={t('signedHint')}
      className="min-h-7! w-24! py-0.5! text-small field"
    />
  )
  return (
    <ActButton
      act={undo}
      fields={{ id: String(id), back, ...(who && { who }) }}
      field={!who && signature}
      label={t('undoDecision', { id })}
      look="min-h-6 text-accent text-small link"
    >
      {who ? t('undoAs', { who }) : t('undo')}
    </ActButton>
  )
}
