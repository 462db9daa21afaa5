// From a host's name to the IP addresses a connection may be made to: all of them checked.
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { classifyAddress } from './classify-address'
import { FetchError } from './fetch-error'

/** All IP addresses of a host's name, in the order to try them; rejects with Node's own error when there are none. */
export type Resolve = (hostname: string) => Promise<string[]>

/** Who may be reached in private networks: nobody, everybody, or what the function lets through. */
export type AllowPrivate = boolean | ((url: URL) => boolean)

/** The system's own way, so that a name means here what it means in a browser. */
export const resolveWithSystem: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * The addresses `url` may be reached at. One forbidden address among them refuses the host: a name that points both
 * outside and inside is how a guard is walked around.
 * @throws FetchError `name` when it has no address, `private` when one leads where nothing is fetched from
 */
export async function resolveHost(url: URL, resolve: Resolve, allowPrivate: AllowPrivate): Promise<string[]> {
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  const mayBePrivate = typeof allowPrivate === 'function' ? allowPrivate(url) : allowPrivate
  if (!mayBePrivate && /(?:^|\.)localhost$/.test(url.hostname)) throw refuse(url, 'private')
  const addresses = isIP(literal) ? [literal] : await lookUp(url, resolve)
  for (const address of addresses) {
    const destination = classifyAddress(address)
    if (destination === 'never' || (destination === 'private' && !mayBePrivate)) throw refuse(url, destination)
  }
  return addresses
}

async function lookUp(url: URL, resolve: Resolve): Promise<string[]> {
  const addresses = await resolve(url.hostname).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EAI_AGAIN')
      throw new FetchError('name', `The name ${url.hostname} cannot be looked up now; is this machine online?`, {
        isRetryable: true,
      })
    throw new FetchError('name', `There is no host named ${url.hostname}.`)
  })
  if (addresses.length === 0) throw new FetchError('name', `There is no host named ${url.hostname}.`)
  return addresses
}

function refuse(url: URL, destination: 'private' | 'never'): FetchError {
  return new FetchError(
    'private',
    destination === 'private'
      ? `${url.host} is in a private network, where nothing is fetched unless ALLOW_PRIVATE_NETWORK=1 is set.`
      : `${url.host} leads to an address that is no public web host.`,
  )
}
