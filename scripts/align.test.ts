import { expect, it } from 'vitest'
import { runOnLines } from './run-on-lines'

const told = (text: string, language: string, more: object = {}) => ({ text, language, speaker: 'Ada Quill', ...more })

it('answers each pair with a line of its own', async () => {
  const shells = told('Russia is looking for more artillery shells', 'en', {
    speakerType: 'person',
    saidOn: '2024-03-05',
  })
  const proiettili = told('la Russia potrebbe cercare altri proiettili di artiglieria', 'it', {
    ...{ speakerType: 'person', saidOn: { from: '2024-03-04', to: '2024-03-05' }, kind: 'indirect', outlet: null },
  })
  const ferry = told('le bac ne partira pas avant lundi', 'fr')
  const { code, stdout, stderr } = await runOnLines('align', [
    `\ufeff${JSON.stringify({ id: 'a', a: shells, b: proiettili })}`,
    '',
    JSON.stringify({ id: 2, a: shells, b: ferry }),
  ])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(first).toEqual({
    ...{ id: 'a', same: true, score: expect.any(Number), why: expect.stringContaining('artillery shells') },
    drift: [{ kind: 'modality_added', a: '', b: 'potrebbe' }],
  })
  expect(second).toEqual({ id: 2, same: false, score: expect.any(Number), why: expect.any(String), drift: [] })
})

it('names every bad line, answers the others, and exits 1', async () => {
  const good = told('nothing', 'en')
  const { code, stdout, stderr } = await runOnLines('align', [
    '{bad',
    JSON.stringify({ id: 'b', a: good }),
    JSON.stringify({ id: 'c', a: { text: 'x' }, b: good }),
    JSON.stringify({ id: 'd', a: good, b: told('x', 'en', { saidOn: 'Monday' }) }),
    JSON.stringify({ id: 'e', a: good, b: good }),
  ])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^\{"id":"e",.*\}\n$/)
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.replace(/^.*?pairs\.jsonl:/, '')),
  ).toEqual([
    expect.stringMatching(/^1: it is not JSON/),
    '2: it has no statement b',
    '3: its a has no language',
    '4: its saidOn cannot be "Monday"',
  ])
})
