// The kind of a statement, in a word that carries the line the kind is marked with in an article.
import { useTranslations } from 'next-intl'
import type { StatementKind } from '@/lib/engine/types'

export const KIND_CLASS: Record<StatementKind, string> = {
  direct: 'kind-direct',
  mixed: 'kind-mixed',
  indirect: 'kind-indirect',
  headline: 'kind-headline',
}

export function KindLabel({ kind }: { kind: StatementKind }) {
  const t = useTranslations('labels')
  return (
    <span title={t(`kindMeans_${kind}`)} className={KIND_CLASS[kind]}>
      {t(`kind_${kind}`)}
    </span>
  )
}
