// The engine stays pure: it imports nothing from outside itself, and no language imports another.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('.', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
)
const importsOf = (path: string) =>
  [
    ...readFileSync(join(root, path), 'utf8').matchAll(
      /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? '')

describe('the engine', () => {
  it('imports nothing from outside its own folder', () => {
    const outside = files.flatMap((path) =>
      importsOf(path)
        .filter((from) => !from.startsWith('.') || relative(root, join(root, dirname(path), from)).startsWith('..'))
        .map((from) => `${path} imports ${from}`),
    )
    expect(outside).toEqual([])
  })
  it('keeps every language apart from the others', () => {
    const crossing = files.flatMap((path) => {
      const own = /^languages\/(\w+)\//.exec(path)?.[1]
      if (!own) return []
      const targets = importsOf(path).map((from) => relative(root, join(root, dirname(path), from)))
      return targets
        .filter(
          (target) =>
            /^languages\/\w+(?:\/|$)/.test(target) &&
            !/^languages\/pack$/.test(target) &&
            !target.startsWith(`languages/${own}`),
        )
        .map((target) => `${path} imports ${target}`)
    })
    expect(crossing).toEqual([])
  })
  it('reads no clock, no chance and no process', () => {
    const impure = files.filter((path) =>
      /Date\.now|new Date\(\)|Math\.random|process\.|console\./.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(impure).toEqual([])
  })
})
