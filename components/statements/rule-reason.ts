// Why the rule that found a statement holds, and how its printed time was read, in the reader's language.
import type { useTranslations } from 'next-intl'
import { type RuleId, rules } from '@/lib/engine/rules'
import type { SaidRuleId } from '@/lib/engine/said-rules'

type Words = ReturnType<typeof useTranslations<'rules'>>

const isRule = (rule: string): rule is RuleId => rule in rules

/** The reason a rule gives; a statement found by an older engine may name a rule that is gone. */
export function reasonOf(t: Words, rule: string): string {
  return isRule(rule) ? t(`rule_${rule}`) : t('gone')
}

/** What a convention makes of a printed time. */
export function conventionOf(t: Words, rule: SaidRuleId): string {
  return t(`said_${rule}`)
}
