// What the commands' arguments may be, said the same way by each of them.
import { resolve } from 'node:path'
import { InvalidArgumentError } from 'commander'
import { isDay, isLanguageCode } from '../lib/list-params'

/** A day `YYYY-MM-DD`. @throws InvalidArgumentError, which commander shows beside the option */
export function toDay(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('It must be a day written YYYY-MM-DD.')
}

/** A BCP-47 code. @throws InvalidArgumentError, which commander shows beside the option */
export function toLanguage(value: string): string {
  if (isLanguageCode(value)) return value
  throw new InvalidArgumentError('It must be a language code such as it, el or en.')
}

/** A number from 1. @throws InvalidArgumentError, which commander shows beside the option */
export function toCount(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It must be a number.')
}

/** npm runs commands in the project's folder; paths are meant from where they were typed. */
export function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? '.', path)
}
