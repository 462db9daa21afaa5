// Keeps the list on screen under a name, and leads to those that are kept.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { SaveView } from './save-view'
import { viewsHref } from './view-address'
import type { ViewStep } from './view-steps'

/** `upTo`: when the last article had come in; null where there is none, and nothing to be kept. */
type Props = { save: ViewStep; address: string; upTo: string | null }

export function ViewTools({ save, address, upTo }: Props) {
  const t = useTranslations('views')
  return (
    <>
      {upTo && <SaveView save={save} address={address} upTo={upTo} />}
      <Link href={viewsHref()} className="text-soft link">
        {t('title')}
      </Link>
    </>
  )
}
