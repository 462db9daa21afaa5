// Which names this server answers to. A page elsewhere can make its own name point at 127.0.0.1 and then read what is
// served there (DNS rebinding); it cannot make the browser send another name than its own.

const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i

/**
 * Whether a request with this Host header is meant for this server: a bare IP address, localhost, or a listed name.
 * @param host the header as sent, with or without a port; null when there is none
 * @param allowed further names, separated by commas
 */
export function isOwnHost(host: string | null, allowed: string): boolean {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase()
  const listed = allowed.split(',').map((each) => each.trim().toLowerCase())
  return (
    ADDRESS.test(name) || name === 'localhost' || name.endsWith('.localhost') || (name !== '' && listed.includes(name))
  )
}
