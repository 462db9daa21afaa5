// Finds another speaker or outlet by name, to be joined with the one on the page.
import Form from 'next/form'
import { useTranslations } from 'next-intl'
import { FindField } from '@/components/ui/find-field'

type Props = {
  /** The page itself. */
  address: string
  label: string
  placeholder: string
  words: string
  /** What else the address holds. */
  kept?: Record<string, string>
}

export function FindOther({ address, label, placeholder, words, kept = {} }: Props) {
  const t = useTranslations('decisions')
  return (
    <Form action={address} scroll={false} role="search" aria-label={label} className="mb-4 flex max-w-[42rem] gap-3">
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <FindField name="with" label={label} placeholder={placeholder} value={words} isPlain />
      <button type="submit" className="button">
        {t('find')}
      </button>
    </Form>
  )
}
