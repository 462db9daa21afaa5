// Reads what the commands take from a JSON Lines file: one object a line, every bad line named, the others still answered.
import { readFileSync } from 'node:fs'
import { messageOf, UserError } from '../lib/user-error'
import { fromHere } from './arguments'
import { printable } from './printable'

/** Goes on after a failure, so that one bad item costs only its own answer; the exit code tells. */
export async function attempt(what: string, work: () => void | Promise<void>) {
  try {
    await work()
  } catch (error) {
    console.error(printable(`${what}: ${messageOf(error)}`))
    process.exitCode = 1
  }
}

function recordOf(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new UserError(`it is not JSON (${messageOf(error)})`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UserError('it is not an object')
  return { ...value }
}

/** Does `work` for the object of each line that is not empty; a failure is told on stderr as `file:line: why`. */
export async function forEachRecord(
  file: string,
  work: (record: Readonly<Record<string, unknown>>) => void | Promise<void>,
) {
  await attempt(file, async () => {
    const lines = readFileSync(fromHere(file), 'utf8')
      .replace(/^\ufeff/, '')
      .split('\n')
    for (const [index, line] of lines.entries())
      if (line.trim() !== '') await attempt(`${file}:${index + 1}`, () => work(recordOf(line)))
  })
}

/** A field that must be text. @throws UserError when it is missing or something else */
export function textOf(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = record[name]
  if (typeof value === 'string') return value
  throw new UserError(`it has no ${name}`)
}

/** A field that may be missing or empty; anything else must pass `isGood`. @throws UserError when it does not */
export function optionalOf(
  record: Readonly<Record<string, unknown>>,
  name: string,
  isGood: (text: string) => boolean,
): string | null {
  const value = record[name]
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'string' && isGood(value)) return value
  throw new UserError(`its ${name} cannot be ${JSON.stringify(value)}`)
}
