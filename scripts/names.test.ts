import { expect, it } from 'vitest'
import { runOnLines } from './run-on-lines'

it('answers each pair with a line of its own', async () => {
  const { code, stdout, stderr } = await runOnLines('names', [
    '\ufeff{"id":"a","a":"Κίρμπι","b":"John Kirby","languageOfA":"el","languageOfB":null}',
    '',
    '{"id":7,"a":"Anna Rossi","b":"Bruno Rossi"}',
  ])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 'a', same: 'yes', score: 1, why: 'both name John Kirby' },
    { id: 7, same: 'no', score: expect.any(Number), why: expect.any(String) },
  ])
})

it('names every bad line, answers the others, and exits 1', async () => {
  const { code, stdout, stderr } = await runOnLines('names', [
    '{bad',
    '[]',
    '{"id":"c","a":"Kirby"}',
    '{"id":"d","a":"Kirby","b":"Kirby","languageOfB":7}',
    '{"id":"e","a":"Kirby","b":"Kirby"}',
  ])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^\{"id":"e","same":"yes",.*\}\n$/)
  const said = stderr.trim().split('\n')
  expect(said.map((line) => /pairs\.jsonl:(\d)/.exec(line)?.[1])).toEqual(['1', '2', '3', '4'])
  expect(said.map((line) => line.replace(/^.*?:\d: /, ''))).toEqual([
    expect.stringContaining('it is not JSON'),
    'it is not an object',
    'it has no b',
    'its languageOfB cannot be 7',
  ])
})
