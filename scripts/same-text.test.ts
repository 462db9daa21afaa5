import { expect, it } from 'vitest'
import { runOnLines } from './run-on-lines'

it('answers each pair with a line of its own', async () => {
  const story = 'The harbour at Port Sample stays closed until Friday, the harbour master said, after two piers broke.'
  const { code, stdout, stderr } = await runOnLines('same-text', [
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
  const { code, stdout, stderr } = await runOnLines('same-text', [
    '{bad',
    '{"id":"b","a":"Text"}',
    '{"id":"c","a":"","b":""}',
  ])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^\{"id":"c","same":"identical",.*\}\n$/)
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.replace(/^.*?pairs\.jsonl:/, '')),
  ).toEqual([expect.stringMatching(/^1: it is not JSON/), '2: it has no b'])
})
