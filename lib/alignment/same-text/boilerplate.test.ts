import { describe, expect, it } from 'vitest'
import { credits, surroundings } from './boilerplate'
import { foldWords } from './fold-words'
import { isBoilerplateWords } from './is-boilerplate'

const boilerplate = [...credits, ...surroundings]
const isBoilerplate = (line: string) => isBoilerplateWords(foldWords(line))

describe('boilerplate', () => {
  it('takes every line it gives as an example', () => {
    const rules = boilerplate.map(({ pattern, matches }) => ({ rule: new RegExp(`^(?:${pattern})$`, 'u'), matches }))
    expect(rules.every(({ matches }) => matches.length > 0)).toBe(true)
    expect(boilerplate.flatMap(({ matches }) => matches).filter((line) => !isBoilerplate(line))).toEqual([])
  })

  it('leaves every sentence of a story alone', () => {
    expect(boilerplate.every(({ spares }) => spares.length > 0)).toBe(true)
    expect(boilerplate.flatMap(({ spares }) => spares).filter(isBoilerplate)).toEqual([])
  })
})
