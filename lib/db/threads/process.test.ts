// Real processes: what is asked of them, and how they end.
import { afterEach, expect, it } from 'vitest'
import type { Respondent } from './ask-through'
import { startProcess } from './process'

type Who = { pid: number; argument: string }

const started: Respondent<string, Who>[] = []
afterEach(async () => {
  for (const each of started.splice(0)) await each.close()
})

function start(keptFor = 60_000): Respondent<string, Who> {
  const process = startProcess<string, Who>('lib/db/threads/test-answers.ts', 'told', keptFor)
  started.push(process)
  return process
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

it('answers from another process, the same for as long as it is kept', async () => {
  const { ask, waiting } = start()
  const [one, two] = await Promise.all([ask('who'), ask('who')])
  expect(one).toEqual({ pid: expect.any(Number), argument: 'told' })
  expect(one.pid).not.toBe(process.pid)
  expect(two.pid).toBe(one.pid)
  expect(waiting()).toBe(0)
})

it('hands on what is thrown there', async () => {
  const { ask } = start()
  await expect(ask('fail')).rejects.toMatchObject({ name: 'RangeError', message: 'It was asked to fail.' })
  expect((await ask('who')).argument).toBe('told')
})

it('tells whoever waits that it ended, and starts anew for who asks next', async () => {
  const { ask } = start()
  const { pid } = await ask('who')
  await expect(ask('end')).rejects.toThrow('ended with exit code 3')
  const next = await ask('who')
  expect(next.pid).not.toBe(pid)
})

it('ends when it has had nothing to do for as long as it is kept', async () => {
  const { ask } = start(50)
  const { pid } = await ask('who')
  await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false)
  expect((await ask('who')).pid).not.toBe(pid)
})

it('tells whoever waits that it was closed', async () => {
  const { ask, close } = start()
  await ask('who')
  const told = expect(ask('who')).rejects.toThrow('was closed')
  await close()
  await told
  expect((await ask('who')).argument).toBe('told')
})
