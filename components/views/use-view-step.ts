// Sends a form about a kept list, and holds its answer.
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { unlessNoAnswer } from '@/components/ui/unless-no-answer'
import { UNANSWERED, type ViewAnswer, type ViewStep } from './view-steps'

export function useViewStep(step: ViewStep) {
  const t = useTranslations('ui')
  return useActionState(
    (before: ViewAnswer, form: FormData) =>
      unlessNoAnswer(
        () => step(before, form),
        () => ({ ...before, why: t('noAnswer'), turn: before.turn + 1 }),
      ),
    UNANSWERED,
  )
}
