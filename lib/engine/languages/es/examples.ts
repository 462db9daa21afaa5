export const examples: import('../pack').RuleExamples[] = []
