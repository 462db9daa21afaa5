'use client'
// What came of the last article sent. Its places are there before any answer, so that one is heard when it comes.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { SentenceText } from '@/components/ui/sentence'
import type { IngestState } from './ingest-state'

export function IngestOutcome({ outcome, turn }: Pick<IngestState, 'outcome' | 'turn'>) {
  const t = useTranslations('ingest')
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (turn > 0) place.current?.focus()
  }, [turn])

  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <div role="alert">
        {outcome?.status === 'failed' && (
          <p className="mb-6 border-alert border-l-2 bg-alert-wash px-4 py-3">
            <strong className="font-semibold text-alert">{t('notAdded')}</strong>{' '}
            <SentenceText>{outcome.why}</SentenceText>
          </p>
        )}
      </div>
      <div role="status">
        {outcome && outcome.status !== 'failed' && (
          <p className="mb-6 border-accent border-l-2 bg-accent-wash px-4 py-3">
            <strong className="font-semibold text-accent">
              {outcome.status === 'added' ? t('added', { count: outcome.statements }) : t('alreadyHere')}
            </strong>{' '}
            {outcome.status === 'duplicate' && `${t('sameText')} `}
            <Link href={`/articles/${encodeURIComponent(outcome.articleId)}`} className="link">
              {t('readIt')}
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}
