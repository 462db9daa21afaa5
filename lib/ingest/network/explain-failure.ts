// From the error codes of connections, encryption and decompression to plain sentences.
import { FetchError, type FetchFailure } from './fetch-error'

type Explanation = { kind: FetchFailure; isRetryable: boolean; says: (host: string) => string }

const timedOut: Explanation = {
  kind: 'timeout',
  isRetryable: true,
  says: (host) => `${host} does not answer.`,
}
const brokenOff: Explanation = {
  kind: 'broken',
  isRetryable: true,
  says: (host) => `${host} broke the connection off before the page was complete.`,
}
const unreachable: Explanation = {
  kind: 'connect',
  isRetryable: true,
  says: (host) => `${host} cannot be reached from here.`,
}

/** By error code of Node and OpenSSL; a code that ends in `_` stands for all that begin with it. */
const EXPLANATIONS: Record<string, Explanation> = {
  ECONNREFUSED: {
    kind: 'connect',
    isRetryable: true,
    says: (host) => `Nobody answers at ${host}: no web server runs there.`,
  },
  ENETUNREACH: unreachable,
  EHOSTUNREACH: unreachable,
  EADDRNOTAVAIL: unreachable,
  EACCES: unreachable,
  ETIMEDOUT: timedOut,
  ECONNRESET: brokenOff,
  ECONNABORTED: brokenOff,
  EPIPE: brokenOff,
  ERR_STREAM_PREMATURE_CLOSE: brokenOff,
  HPE_HEADER_OVERFLOW: {
    kind: 'broken',
    isRetryable: false,
    says: (host) => `${host} sends more header lines than any page needs.`,
  },
  HPE_INVALID_EOF_STATE: brokenOff,
  HPE_: { kind: 'broken', isRetryable: false, says: (host) => `${host} does not answer as a web server should.` },
  Z_BUF_ERROR: brokenOff,
  Z_: {
    kind: 'broken',
    isRetryable: false,
    says: (host) => `${host} sends a page whose compression is damaged.`,
  },
  CERT_HAS_EXPIRED: { kind: 'tls', isRetryable: false, says: (host) => `The certificate of ${host} has expired.` },
  CERT_NOT_YET_VALID: {
    kind: 'tls',
    isRetryable: false,
    says: (host) => `The certificate of ${host} is not valid yet; is this machine's clock right?`,
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    kind: 'tls',
    isRetryable: false,
    says: (host) => `${host} shows the certificate of another host.`,
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    kind: 'tls',
    isRetryable: false,
    says: (host) => `${host} shows a certificate that it signed itself.`,
  },
}

const BY_TLS: Explanation = {
  kind: 'tls',
  isRetryable: false,
  says: (host) => `No trusted encrypted connection to ${host} comes about.`,
}
const TLS_CODE = /^(?:ERR_SSL|ERR_TLS|EPROTO$|SELF_SIGNED|UNABLE_TO|CERT_|INVALID_CA|HOSTNAME_MISMATCH)/
const DECOMPRESSION_CODE = /^(?:Z_|ERR_?_(?:BROTLI|ERROR_FORMAT|ERROR))/

/**
 * `error` as a FetchError about `host`. Errors that are no failure of the network are given back as they are, for they
 * are faults of ours.
 */
export function explainFailure(error: unknown, host: string): unknown {
  if (error instanceof FetchError || !(error instanceof Error)) return error
  const code = codeOf(error)
  const explanation =
    EXPLANATIONS[code] ??
    (code.startsWith('HPE_') ? EXPLANATIONS.HPE_ : undefined) ??
    (DECOMPRESSION_CODE.test(code) ? EXPLANATIONS.Z_ : undefined) ??
    (TLS_CODE.test(code) ? BY_TLS : undefined)
  if (!explanation) return error
  const { kind, isRetryable, says } = explanation
  return new FetchError(kind, says(host), { isRetryable })
}

/** The code of an error, or of the last of several addresses tried. */
function codeOf(error: Error): string {
  const errors = error instanceof AggregateError ? error.errors : [error]
  return String((errors.at(-1) as NodeJS.ErrnoException | undefined)?.code ?? '')
}
