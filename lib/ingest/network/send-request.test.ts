// The last lock: whatever was looked up, the connection's other end must be an address that was checked.
import { afterAll, expect, it } from 'vitest'
import { startAwkwardServer } from './awkward-server'
import { sendRequest } from './send-request'

const server = await startAwkwardServer()
afterAll(() => server.close())

it('sends nothing to an address that was not checked', async () => {
  // Node looks up no host that is an IP address, so this one connects past the addresses given.
  const asked = sendRequest(
    new URL(`${server.origin}/plain`),
    ['93.184.216.34'],
    {},
    1000,
    new AbortController().signal,
  )
  await expect(asked).rejects.toMatchObject({ kind: 'private' })
  expect(server.seen).toEqual([])
})
