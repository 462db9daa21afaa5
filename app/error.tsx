'use client'
// A page that could not be shown.
import { useTranslations } from 'next-intl'
import { DeadEnd } from '@/components/ui/dead-end'

export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations('layout')
  return (
    <DeadEnd
      title={t('errorTitle')}
      ways={[{ href: '/', label: t('errorHome') }]}
      action={
        <button type="button" onClick={retry} className="button button-strong">
          {t('errorAgain')}
        </button>
      }
    >
      <p>
        {t('errorSaid')} {error.digest && t('errorDigest', { digest: error.digest })}
      </p>
    </DeadEnd>
  )
}
