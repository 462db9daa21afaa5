// Of many who ask for the same at once, one waits until it is drawn, and the others are given what it was given.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Answers a request; resolved when that is done. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type Sent = { headers: OutgoingHttpHeaders; body: Buffer }

/** Whoever leaves before all is sent, or is told that something went wrong, has nothing to share. In HTTP status codes. */
const SHARED = 200

/**
 * @param answer what answers a request by itself
 * @param versionOf another number after every change of the database: who asks later must not get what was true before
 * @returns what answers requests that are the same word for word by one answer, while that is under way
 */
export function shareAnswers(answer: Answer, versionOf: () => number): Answer {
  const underWay = new Map<string, Promise<Sent | null>>()
  return async (request, response) => {
    // Cookies and languages change what is drawn, and so does what a page has already.
    const key = JSON.stringify([versionOf(), request.url, request.rawHeaders])
    const sent = await underWay.get(key)
    // Whoever left meanwhile says nothing more of it: listened to, all later ones would wait for it.
    if (response.destroyed) return
    if (sent) return send(response, sent)
    const listened = listen(response)
    underWay.set(key, listened)
    listened.finally(() => {
      if (underWay.get(key) === listened) underWay.delete(key)
    })
    await answer(request, response)
  }
}

function send(response: ServerResponse, { headers, body }: Sent): void {
  response.writeHead(SHARED, { ...headers, 'content-length': body.length })
  response.end(body)
}

/** @returns all that was sent, once it was; null where it is nothing to share */
function listen(response: ServerResponse): Promise<Sent | null> {
  const chunks: Buffer[] = []
  const take = ([chunk, encoding]: unknown[]) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encoding as BufferEncoding))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const { write, end, writeHead } = response
  // Headers that come with the status are not to be read again unless they are set before.
  response.writeHead = (status: number, ...more: unknown[]) => {
    const headers = more.find((each) => typeof each === 'object') as OutgoingHttpHeaders | undefined
    for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value)
    const reason = more.filter((each) => typeof each === 'string')
    return Reflect.apply(writeHead, response, [status, ...reason])
  }
  response.write = (...parts: unknown[]) => {
    take(parts)
    return Reflect.apply(write, response, parts)
  }
  response.end = (...parts: unknown[]) => {
    take(parts)
    return Reflect.apply(end, response, parts)
  }
  return new Promise((resolve) => {
    response.once('close', () => {
      const { 'transfer-encoding': _, ...headers } = response.getHeaders()
      const isShared =
        response.writableFinished && response.statusCode === SHARED && headers['set-cookie'] === undefined
      resolve(isShared ? { headers, body: Buffer.concat(chunks) } : null)
    })
  })
}
