// The two ways to send what was handed over: looked at first, or added as it comes.
import { useTranslations } from 'next-intl'

export function LookFirst({ isPending, disabled = false }: { isPending: boolean; disabled?: boolean }) {
  const t = useTranslations('ingest')
  return (
    <div className="mt-6">
      <div className="flex flex-wrap gap-3">
        <button
          type="submit"
          name="review"
          value="yes"
          disabled={disabled || isPending}
          className="button button-strong disabled:opacity-60"
        >
          {t(isPending ? 'sending' : 'lookFirst')}
        </button>
        <button
          type="submit"
          name="review"
          value="no"
          disabled={disabled || isPending}
          className="button disabled:opacity-60"
        >
          {t('addUnseen')}
        </button>
      </div>
      <p className="mt-3 max-w-[60ch] text-small text-soft">{t('lookFirstHelp')}</p>
    </div>
  )
}
