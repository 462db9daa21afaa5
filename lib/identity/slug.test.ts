import { expect, test } from 'vitest'
import { slugify } from './slug'

test.each([
  ['Τζον Κίρμπι', 'tzon-kirmpi'],
  ['Kim Jong Un', 'kim-jong-un'],
  ['fonti dell’intelligence', 'fonti-dell-intelligence'],
  ["People's Daily", 'peoples-daily'],
  ['Linda Thomas-Greenfield', 'linda-thomas-greenfield'],
  ['Сергей Шойгу', 'sergei-shoigu'],
  ["L'Osservatore Romano", 'l-osservatore-romano'],
  ['Mevlüt Çavuşoğlu', 'mevlut-cavusoglu'],
  ['El País', 'el-pais'],
  ['OPEC+', 'opec-plus'],
  ['金 Kim', '91d1-kim'],
  ['…', '2026'],
  ['', '0'],
])('makes the slug of "%s" in ASCII', (name, slug) => {
  expect(slugify(name)).toBe(slug)
})

test('keeps names apart whose script has no table', () => {
  expect(slugify('김정은')).not.toBe(slugify('김여정'))
})
