// The engine's public face.
export { analyze } from './analyze'
export { packs } from './languages'
export { type RuleId, rules } from './rules'
export type * from './types'
