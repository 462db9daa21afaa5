// German examples for every rule: what it must find, marked, and what it must leave alone.
import type { RuleExamples } from '../pack'

export const examples: RuleExamples[] = []
