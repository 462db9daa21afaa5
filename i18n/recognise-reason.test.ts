// A reason is known again by its English words, with what stands in it.
import { describe, expect, it } from 'vitest'
import reasons from '../messages/en/reasons.json'
import { PLACES, type PlaceKind } from './reason-places'
import { recogniseReason } from './recognise-reason'

/** What a place of each kind may hold, as English writes it and as it is understood. */
const SAMPLES: Record<PlaceKind, [english: string, value: unknown]> = {
  words: ['Xenia 7', 'Xenia 7'],
  word: ['x.example:80', 'x.example:80'],
  figure: ['1,234.5', 1234.5],
  day: ['5 March 2031', { day: '2031-03-05' }],
  reason: ['father and son', { reasons: [{ reason: 'fatherSon', values: {} }] }],
  reasons: [
    'a captcha, a failure',
    {
      reasons: [
        { reason: 'signCaptcha', values: {} },
        { reason: 'signFailure', values: {} },
      ],
    },
  ],
  names: ['Xenia and Yolanda', { names: ['Xenia', 'Yolanda'] }],
}

const placesOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place)
const kindOf = (place: string) => PLACES[place] ?? 'words'

it.each(Object.entries(reasons))('knows %s', (reason, template) => {
  const english = template.replace(/\{(\w+)\}/g, (_, place: string) => SAMPLES[kindOf(place)][0])
  const values = Object.fromEntries(placesOf(template).map((place) => [place, SAMPLES[kindOf(place)][1]]))
  expect(recogniseReason(english)).toEqual({ reason, values })
})

it('has no two reasons that say the same', () => {
  const skeletons = Object.values(reasons).map((template) =>
    template.replace(/\{(\w+)\}/g, (_, place: string) => `{${kindOf(place)}}`),
  )
  expect(new Set(skeletons).size).toBe(skeletons.length)
})

it('knows every place by its kind, and no place that is none', () => {
  const places = new Set(Object.values(reasons).flatMap(placesOf))
  expect(Object.keys(PLACES).sort()).toEqual([...places].sort())
})

describe('what is put together from several', () => {
  const inside = (english: string) => JSON.stringify(recogniseReason(english))

  it('is known by all of them', () => {
    expect(
      recogniseReason('holds a manifest, facts.csv, that has no column "file": the first line must be file,url'),
    ).toEqual({
      reason: 'manifestInArchive',
      values: {
        name: 'facts.csv',
        why: { reasons: [{ reason: 'noFileColumn', values: { columns: 'file,url' } }] },
      },
    })
    expect(inside('example.org refused the last 3 requests and is left alone for another 2 minutes.')).toContain(
      '"requests"',
    )
    expect(inside('example.org does not answer. It asks to be left alone for 3 hours: try again then.')).toContain(
      '"hours"',
    )
    expect(inside('it was published first; it is the fullest; Example News is a news agency')).toContain('"newsAgency"')
    expect(inside('same speaker; both: bridge = ponte, 42; 43')).toContain('bridge = ponte, 42; 43')
  })

  it('is none where one of them is none', () => {
    expect(recogniseReason('It was left in the rain.')).toBeNull()
    expect(recogniseReason('it was published first; it was left in the rain')).toBeNull()
    expect(
      recogniseReason('is an error page: the article is not there, or not now (it shows a captcha, rain)'),
    ).toBeNull()
  })
})

it('may begin a sentence', () => {
  expect(recogniseReason('The day "soon" is not written YYYY-MM-DD.')?.reason).toBe('thisIs')
})

it('knows an answer whose number has a meaning here from one of the standard', () => {
  expect(recogniseReason('example.org answers 404: there is no such page.')?.reason).toBe('answersMeaning')
  expect(recogniseReason('example.org answers 418: I’m a Teapot.')?.reason).toBe('answersPhrase')
})

it.each([
  ['long', `is ${'on and on; '.repeat(2000)}`],
  ['parted in many ways', `${'a: '.repeat(100)}it is so${'.'.repeat(100)}`],
  ['parted in a row', 'it is the fullest; '.repeat(50)],
])('gives up soon on what is %s and none', (_, english) => {
  const begun = performance.now()
  expect(recogniseReason(english)).toBeNull()
  expect(performance.now() - begun).toBeLessThan(1000)
})
