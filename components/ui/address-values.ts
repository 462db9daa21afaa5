// Single values of an address: what a page reads from it, and how an order is written into it.

/** The query of an address, as a page is given it. */
export type AddressInput = Record<string, string | string[] | undefined>

/** An order of a list; its key is one of the list's own. */
type Sort<Key extends string> = { key: Key; descending: boolean }

/** The last value of `key`, without outer blanks; empty where there is none. */
export function lastValue(input: AddressInput, key: string): string {
  return [input[key] ?? []].flat().at(-1)?.trim() ?? ''
}

/** The last value of `key` as a whole number from 1 on; null where it is none, or has more than nine digits. */
export function lastNumber(input: AddressInput, key: string): number | null {
  const value = lastValue(input, key)
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null
}

/** The order an address asks for by one of `keys`, from the last first after a minus; `usual` where it asks for none. */
export function lastSort<Key extends string>(input: AddressInput, keys: readonly Key[], usual: Sort<Key>): Sort<Key> {
  const value = lastValue(input, 'sort')
  const key = keys.find((known) => known === value.replace(/^-/, ''))
  return key ? { key, descending: value.startsWith('-') } : usual
}

/** An order as an address writes it; empty for the usual one, which needs no saying. */
export function sortText<Key extends string>({ key, descending }: Sort<Key>, usual: Sort<Key>): string {
  return key === usual.key && descending === usual.descending ? '' : `${descending ? '-' : ''}${key}`
}
