// The reasons of rules are said in the interface as the engine gives them.
import { expect, it } from 'vitest'
import { rules } from '@/lib/engine/rules'
import { saidRules } from '@/lib/engine/said-rules'
import words from '@/messages/en/rules.json'

const said: Record<string, string> = words

it.each(Object.entries(rules))('gives the reason of %s', (id, { reason }) => {
  expect(said[`rule_${id}`]).toBe(reason)
})

it.each(Object.entries(saidRules))('gives the convention %s', (id, convention) => {
  expect(said[`said_${id}`]).toBe(convention)
})

it('has no reason of a rule that is gone', () => {
  const known = [...Object.keys(rules).map((id) => `rule_${id}`), ...Object.keys(saidRules).map((id) => `said_${id}`)]
  expect(Object.keys(said).filter((key) => key !== 'gone' && !known.includes(key))).toEqual([])
})
