// Requests over real HTTP that ask for the same at once.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Answer, shareAnswers } from './share-answers'

const servers: Server[] = []
afterEach(() => servers.splice(0).map((server) => server.close()))

async function listening(answer: Answer): Promise<string> {
  const server = createServer((request, response) => void answer(request, response))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const until = async (what: () => boolean) => {
  while (!what()) await new Promise((settle) => setTimeout(settle, 5))
}

/** Answers when `go` is called, with the number of the answer. */
function waiting({ status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {}) {
  let version = 1
  let asked = 0
  let come = 0
  let go: () => void = () => {}
  const gone = new Promise<void>((resolve) => {
    go = resolve
  })
  const drawn: Answer = async (_, response) => {
    asked += 1
    const number = asked
    await gone
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
    response.write('Απάντηση ')
    response.end(Buffer.from(String(number)))
  }
  const shared = shareAnswers(drawn, () => version)
  const answer: Answer = (request, response) => {
    come += 1
    return shared(request, response)
  }
  return {
    answer,
    go,
    change: () => (version += 1),
    asked: () => asked,
    come: (many: number) => until(() => come >= many),
  }
}

const text = async (address: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(address, { headers })
  return `${answer.status} ${await answer.text()}`
}

describe('shareAnswers', () => {
  it('draws once what many ask for at once, and gives all of them the same', async () => {
    const { answer, go, asked, come } = waiting()
    const base = await listening(answer)
    const all = Array.from({ length: 20 }, () => text(`${base}/page`))
    await come(20)
    go()
    expect(new Set(await Promise.all(all))).toEqual(new Set(['200 Απάντηση 1']))
    expect(asked()).toBe(1)
  })

  it('gives whoever asks later an answer of their own', async () => {
    const { answer, go } = waiting()
    const base = await listening(answer)
    go()
    expect(await text(`${base}/page`)).toBe('200 Απάντηση 1')
    expect(await text(`${base}/page`)).toBe('200 Απάντηση 2')
  })

  it('tells apart addresses, headers and states of the database', async () => {
    const { answer, go, change, asked, come } = waiting()
    const base = await listening(answer)
    const all = [text(`${base}/page`), text(`${base}/other`), text(`${base}/page`, { cookie: 'language=it' })]
    await come(3)
    change()
    all.push(text(`${base}/page`))
    await come(4)
    go()
    expect(new Set(await Promise.all(all)).size).toBe(4)
    expect(asked()).toBe(4)
  })

  it.each([
    ['an error', { status: 500 }],
    ['a cookie', { headers: { 'set-cookie': 'language=it' } }],
  ])('does not share %s', async (_, told) => {
    const { answer, go, asked, come } = waiting(told)
    const base = await listening(answer)
    const all = [text(`${base}/page`), text(`${base}/page`)]
    await come(2)
    go()
    await Promise.all(all)
    expect(asked()).toBe(2)
  })

  it('does not leave the others without an answer when the first one leaves', async () => {
    const { answer, go, come } = waiting()
    const base = await listening(answer)
    const leaving = new AbortController()
    const first = fetch(`${base}/page`, { signal: leaving.signal }).catch(() => 'left')
    await come(1)
    const other = text(`${base}/page`)
    await come(2)
    leaving.abort()
    expect(await first).toBe('left')
    go()
    expect(await other).toMatch(/^200 Απάντηση/)
  })

  it('answers later ones where one left while it waited for a first with nothing to share', async () => {
    const { answer, go, come } = waiting({ status: 404 })
    const left: Promise<unknown>[] = []
    const base = await listening((request, response) => {
      left.push(once(response, 'close'))
      return answer(request, response)
    })
    const first = text(`${base}/page`)
    await come(1)
    const leaving = new AbortController()
    const second = fetch(`${base}/page`, { signal: leaving.signal }).catch(() => 'left')
    await come(2)
    leaving.abort()
    await Promise.all([second, left[1]])
    go()
    expect(await first).toBe('404 Απάντηση 1')
    expect(await text(`${base}/page`)).toMatch(/^404 Απάντηση/)
  })
})
