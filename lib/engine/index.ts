// The engine's public face.
export { analyze } from './analyze'
export { packFor, packs } from './languages'
export type { LanguagePack, ReportingVerb, RuleExamples } from './languages/pack'
export { type RuleId, rules } from './rules'
export { type SaidRuleId, saidRules } from './said-rules'
export type * from './types'
