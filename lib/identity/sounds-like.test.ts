import { expect, test } from 'vitest'
import { soundsLike } from './sounds-like'

test.each([
  ['Блинкен', 'Blinken'],
  ['μπλινκεν', 'Blinken'],
  ['ΜΠΛΊΝΚΕΝ', 'Блинкен'],
  ['lavrov', 'Λαβρόφ'],
  ['Песков', 'Peskov'],
])('hears %s in %s', (typed, listed) => {
  expect(soundsLike(typed, listed)).toBe(true)
  expect(soundsLike(listed, typed)).toBe(true)
})

test.each([
  ['Блинкен', 'Blair'],
  ['blin', 'Blinken'],
  ['', 'Blinken'],
  ['Μπλίνκεν', ''],
  ['b', 'Blinken'],
])('does not hear %s in %s', (typed, listed) => {
  expect(soundsLike(typed, listed)).toBe(false)
})
