'use client'
// A text the browser would not put on the clipboard, marked for the reader to copy.
import { useTranslations } from 'next-intl'

const select = (field: HTMLTextAreaElement | null) => {
  field?.focus()
  field?.select()
}

export function Uncopied({ text }: { text: string }) {
  const t = useTranslations('citations')
  return (
    <div className="mt-2 max-w-[42rem]">
      <p role="alert" className="text-alert">
        {t('refused')}
      </p>
      <textarea
        ref={select}
        readOnly
        value={text}
        rows={5}
        aria-label={t('citation')}
        className="mt-2 font-serif field"
      />
    </div>
  )
}
