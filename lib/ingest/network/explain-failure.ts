// From the error codes of connections, encryption and decompression to plain sentences.
import { FetchError, type FetchFailure } from './fetch-error'

type Explanation = { code: RegExp; kind: FetchFailure; isRetryable: boolean; says: (host: string) => string }

/** By the error codes of Node, its HTTP parser (HPE), zlib and OpenSSL; the first that fits counts. */
const EXPLANATIONS: Explanation[] = [
  {
    code: /^ECONNREFUSED$/,
    kind: 'connect',
    isRetryable: true,
    says: (host) => `Nobody answers at ${host}: no web server runs there.`,
  },
  {
    code: /^(?:ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EACCES)$/,
    kind: 'connect',
    isRetryable: true,
    says: (host) => `${host} cannot be reached from here.`,
  },
  { code: /^ETIMEDOUT$/, kind: 'timeout', isRetryable: true, says: (host) => `${host} does not answer.` },
  {
    code: /^(?:ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE|HPE_INVALID_EOF_STATE|Z_BUF_ERROR)$/,
    kind: 'broken',
    isRetryable: true,
    says: (host) => `${host} broke the connection off before the page was complete.`,
  },
  {
    code: /^HPE_HEADER_OVERFLOW$/,
    kind: 'broken',
    isRetryable: false,
    says: (host) => `${host} sends more header lines than any page needs.`,
  },
  {
    code: /^HPE_/,
    kind: 'broken',
    isRetryable: false,
    says: (host) => `${host} does not answer as a web server should.`,
  },
  {
    code: /^(?:Z_|ERR_BROTLI|ERR__ERROR)/,
    kind: 'broken',
    isRetryable: false,
    says: (host) => `${host} sends a page whose compression is damaged.`,
  },
  {
    code: /^CERT_HAS_EXPIRED$/,
    kind: 'tls',
    isRetryable: false,
    says: (host) => `The certificate of ${host} has expired.`,
  },
  {
    code: /^CERT_NOT_YET_VALID$/,
    kind: 'tls',
    isRetryable: false,
    says: (host) => `The certificate of ${host} is not valid yet; is this machine’s clock right?`,
  },
  {
    code: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    kind: 'tls',
    isRetryable: false,
    says: (host) => `${host} shows the certificate of another host.`,
  },
  {
    code: /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
    kind: 'tls',
    isRetryable: false,
    says: (host) => `${host} shows a certificate that it signed itself.`,
  },
  {
    code: /^(?:ERR_SSL|ERR_TLS|EPROTO$|SELF_SIGNED|UNABLE_TO|CERT_|INVALID_CA|HOSTNAME_MISMATCH)/,
    kind: 'tls',
    isRetryable: false,
    says: (host) => `No trusted encrypted connection to ${host} comes about.`,
  },
]

/**
 * `error` as a FetchError about `host`. Errors without the code of a connection are given back as they are, for they are
 * faults of ours.
 */
export function explainFailure(error: unknown, host: string): unknown {
  if (error instanceof FetchError || !(error instanceof Error)) return error
  const code = codeOf(error)
  const explanation = EXPLANATIONS.find((each) => each.code.test(code))
  if (explanation) {
    const { kind, isRetryable, says } = explanation
    return new FetchError(kind, says(host), { isRetryable })
  }
  if (code === '' || code.startsWith('ERR_')) return error
  return new FetchError('connect', `The connection to ${host} failed (${code}).`, { isRetryable: true })
}

/** The code of an error, or of the last of several addresses tried. */
function codeOf(error: Error): string {
  const last = error instanceof AggregateError ? error.errors.at(-1) : error
  return String((last as NodeJS.ErrnoException | undefined)?.code ?? '')
}
