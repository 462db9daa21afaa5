import { expect, test } from 'vitest'
import { foldName } from './fold-name'

test.each([
  ['Kim Jong-un', 'kimjongun'],
  ['KIM JONG UN', 'kimjongun'],
  ['U.S.', 'us'],
  ['Λευκός Οίκος', 'λευκοσοικοσ'],
  ['Σοϊγκού', 'σοιγκου'],
  ['Gideon Sa’ar', 'gideonsaar'],
  ['Radosław Sikorski', 'radoslawsikorski'],
  ['İbrahim Kalın', 'ibrahimkalin'],
  ['Weißes Haus', 'weisseshaus'],
  ['김정은', '김정은'],
  ['…', ''],
])('folds %s to letters and digits', (printed, folded) => {
  expect(foldName(printed)).toBe(folded)
})
