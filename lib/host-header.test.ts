// Only requests made to this server's own names are answered.
import { expect, it } from 'vitest'
import { isOwnHost } from './host-header'

it.each(['127.0.0.1:3000', 'localhost', 'LOCALHOST:3000', 'desk.localhost:80', '[::1]:3000', '192.168.1.20:3000'])(
  'answers to %s',
  (host) => {
    expect(isOwnHost(host, '')).toBe(true)
  },
)

it.each(['evil.example', 'evil.example:3000', '127.0.0.1.evil.example', 'localhost.evil.example', '', null])(
  'does not answer to %s',
  (host) => {
    expect(isOwnHost(host, '')).toBe(false)
  },
)

it('answers to names that are listed', () => {
  expect(isOwnHost('desk.example:3000', 'news.example, Desk.example')).toBe(true)
  expect(isOwnHost('other.example', 'news.example, desk.example')).toBe(false)
})
