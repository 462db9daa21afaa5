// Encrypted pages: the certificate must be that of the name in the address, though the connection goes where the guard says.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { guardedFetch } from './guarded-fetch'

/** Made for this test: a key that protects nothing, and its own certificate for news.example until 2120. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQge6nkbNeUpUz+P9Xn
8Cp0rrI9TRSAkIzC+xn7WHYNI5uhRANCAAStcQpNGeZH69PTTBYpmB9beC6T1UYg
sgwU9Zdwyhr1cAMJakyqmZyqp9N5qt2ZnSSQwXHNpNrCYbb/PbtIXXDU
-----END PRIVATE KEY-----`
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBazCCARCgAwIBAgIBATAKBggqhkjOPQQDAjAXMRUwEwYDVQQDDAxuZXdzLmV4
YW1wbGUwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBcxFTATBgNV
BAMMDG5ld3MuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABK1xCk0Z
5kfr09NMFimYH1t4LpPVRiCyDBT1l3DKGvVwAwlqTKqZnKqn03mq3ZmdJJDBcc2k
2sJhtv89u0hdcNSjSzBJMA8GA1UdEwEB/wQFMAMBAf8wFwYDVR0RBBAwDoIMbmV3
cy5leGFtcGxlMB0GA1UdDgQWBBTOyRnc6GB/hpavf0rsQJUXgFLmdDAKBggqhkjO
PQQDAgNJADBGAiEA7Abtr9sakFQ86fqHQrN6PXqZ5jNg5Dpsjo34ayaDzG4CIQDh
kq+hyMHjpC5LAeBOf9mGv093k6HPtfmlsd3iGHFQ3A==
-----END CERTIFICATE-----`

const folder = await mkdtemp(join(tmpdir(), 'dictum-tls-'))
const certificate = join(folder, 'certificate.pem')
await writeFile(certificate, CERTIFICATE)
const server = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
  response.end(`Here is ${request.headers.host}`)
})
await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
const { port } = server.address() as AddressInfo
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

/** Fetches in a process of its own that trusts the certificate: Node reads whom to trust only when it starts. */
async function fetchTrusting(host: string): Promise<string> {
  const script = `
    import { guardedFetch } from './lib/ingest/network/guarded-fetch'
    const options = { allowPrivate: true, resolve: async () => ['127.0.0.1'] }
    const fetched = await guardedFetch('https://${host}:${port}/', options).catch(({ kind }) => ({ bytes: kind }))
    console.log(Buffer.from(fetched.bytes).toString())`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
    },
  )
  return stdout.trim()
}

it('reads a page from a host whose certificate is trusted and its own', async () => {
  expect(await fetchTrusting('news.example')).toBe(`Here is news.example:${port}`)
  expect(await fetchTrusting('news.example.')).toBe(`Here is news.example:${port}`)
})

it('refuses a host that shows the certificate of another', async () => {
  expect(await fetchTrusting('other.example')).toBe('tls')
  expect(await fetchTrusting('127.0.0.1')).toBe('tls')
})

it('refuses a certificate that nobody vouches for', async () => {
  const fetched = guardedFetch(`https://news.example:${port}/`, {
    allowPrivate: true,
    resolve: async () => ['127.0.0.1'],
  })
  await expect(fetched).rejects.toMatchObject({ kind: 'tls', isRetryable: false })
})
