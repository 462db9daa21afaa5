import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dictum-same-text-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Ran = { code: number; stdout: string; stderr: string }

const sameText = (lines: readonly string[]): Promise<Ran> => {
  const file = join(folder, 'pairs.jsonl')
  writeFileSync(file, lines.join('\n'))
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'scripts/same-text.ts'), '--jsonl', file],
      { cwd: ROOT },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  )
}

it('answers each pair with a line of its own', async () => {
  const story = 'The harbour at Port Sample stays closed until Friday, the harbour master said, after two piers broke.'
  const { code, stdout, stderr } = await sameText([
    `\ufeff{"id":"a","a":"${story}","b":"${story.replaceAll(' ', '  ')}"}`,
    '',
    `{"id":7,"a":"${story}","b":"PORT SAMPLE (Sample Wire) - ${story}"}`,
    `{"a":"${story}","b":"The town council passed its budget."}`,
  ])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 'a', same: 'identical', similarity: 1, share: 1, why: expect.any(String) },
    { id: 7, same: 'near', similarity: 1, share: 1, why: expect.any(String) },
    { id: '', same: 'no', similarity: 0, share: 0, why: expect.any(String) },
  ])
})

it('names every bad line, answers the others, and exits 1', async () => {
  const { code, stdout, stderr } = await sameText(['{bad', '{"id":"b","a":"Text"}', '{"id":"c","a":"","b":""}'])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^\{"id":"c","same":"identical",.*\}\n$/)
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.replace(/^.*?pairs\.jsonl:/, '')),
  ).toEqual([expect.stringMatching(/^1: it is not JSON/), '2: it has no b'])
})
