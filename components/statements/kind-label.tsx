// The kind of a statement, in a word that carries the line the kind is marked with in an article.
import type { StatementKind } from '@/lib/engine/types'

export const KIND_CLASS: Record<StatementKind, string> = {
  direct: 'kind-direct',
  mixed: 'kind-mixed',
  indirect: 'kind-indirect',
  headline: 'kind-headline',
}

export const KIND_MEANING: Record<StatementKind, string> = {
  direct: 'the speaker’s own words',
  mixed: 'a paraphrase with quoted words in it',
  indirect: 'a paraphrase',
  headline: 'as a title gives it',
}

export function KindLabel({ kind }: { kind: StatementKind }) {
  return (
    <span title={KIND_MEANING[kind]} className={KIND_CLASS[kind]}>
      {kind}
    </span>
  )
}
