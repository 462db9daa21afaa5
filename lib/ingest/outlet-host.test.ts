// Which host an address is filed under, and what an article says of its outlet.
import { describe, expect, it } from 'vitest'
import { isSharedHost, outletHost, outletSigns } from './outlet-host'

describe('outletHost', () => {
  it.each([
    ['https://www.example.it/esteri/1.html', 'example.it'],
    ['http://edition.example.com:8080/', 'example.com'],
    ['https://news.example.co.uk/a', 'example.co.uk'],
    ['https://m.example.com.', 'example.com'],
    ['https://WWW.Example.GR/', 'example.gr'],
    ['https://www.xn--hxargifdar.gr/a', 'ελληνικά.gr'],
    // Every subdomain somebody else's.
    ['https://desk.blogspot.com/2024/', 'desk.blogspot.com'],
    ['https://desk.substack.com/p/a', 'desk.substack.com'],
    ['https://desk.wordpress.com/a', 'desk.wordpress.com'],
    ['https://desk.github.io/a', 'desk.github.io'],
    ['https://news.yahoo.com/a', 'news.yahoo.com'],
    // The platform itself.
    ['https://medium.com/@desk/a', 'medium.com'],
    ['https://github.io/', 'github.io'],
    ['https://www.gov.uk/a', 'gov.uk'],
  ])('files %s under %s', (url, host) => {
    expect(outletHost(url)).toBe(host)
  })

  it.each(['http://127.0.0.1:3000/a', 'http://[::1]/a', 'http://localhost/a', 'file:///a.html', 'no address'])(
    'finds no publisher in %s',
    (url) => {
      expect(outletHost(url)).toBeNull()
    },
  )

  it('knows the hosts of many publishers', () => {
    expect(['medium.com', 'news.yahoo.com', 'msn.com', 'desk.medium.com', 'example.it'].map(isSharedHost)).toEqual([
      ...[true, true, true],
      ...[false, false],
    ])
  })
})

describe('outletSigns', () => {
  const known = { given: null, printed: null, siteName: null, url: 'https://www.example.it/a' }

  it('takes the name given', () => {
    expect(outletSigns({ ...known, given: 'L’Esempio', siteName: 'Example' })).toEqual({
      ...{ outlet: 'L’Esempio', host: 'example.it', siteName: 'Example' },
    })
  })

  it('takes the name in the text where there is no address, or the host is called so', () => {
    expect(outletSigns({ ...known, printed: 'Agen Prova', url: null }).outlet).toBe('Agen Prova')
    expect(outletSigns({ ...known, printed: 'Agen Prova', siteName: 'Il Faro', url: null }).outlet).toBeNull()
    expect(outletSigns({ ...known, printed: 'Agen Prova', url: 'https://agenprova.it/a' }).outlet).toBe('Agen Prova')
  })

  it('does not take an agency in the text for the outlet of the page', () => {
    expect(outletSigns({ ...known, printed: 'Agen Prova' })).toEqual({
      ...{ outlet: null, host: 'example.it', siteName: null },
    })
  })

  it('learns nothing about a host of many publishers from a name', () => {
    const url = 'https://www.msn.com/it-it/a'
    expect(outletSigns({ ...known, given: 'L’Esempio', url }).host).toBeNull()
    expect(outletSigns({ ...known, siteName: 'MSN', url }).host).toBe('msn.com')
  })
})
