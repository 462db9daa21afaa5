// The same shortcut on keyboards of several layouts.
import { describe, expect, it } from 'vitest'
import { isCharacter, isStroke, type Pressed, readStrokes, type Stroke } from './strokes'

const press = (key: string, code: string, held: Partial<Pressed> = {}): Pressed => ({
  ...{ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...held,
})
const stroke = (keys: string): Stroke => readStrokes(keys)[0] ?? { key: '', isMod: false, isShifted: false }
const strikes = (pressed: Pressed, keys: string, isMac = false) => isStroke(pressed, stroke(keys), isMac)

describe('strokes', () => {
  it('reads sequences and what is held', () => {
    expect(readStrokes('g s').map(({ key }) => key)).toEqual(['g', 's'])
    expect(readStrokes('Mod+k')).toEqual([{ key: 'k', isMod: true, isShifted: false }])
    expect(readStrokes('Shift+x')).toEqual([{ key: 'x', isMod: false, isShifted: true }])
  })

  it.each([
    ['a Latin layout', press('j', 'KeyJ')],
    ['a Greek layout', press('ξ', 'KeyJ')],
    ['a Russian layout', press('о', 'KeyJ')],
    ['a dead key', press('Dead', 'KeyJ')],
    ['caps lock', press('J', 'KeyJ')],
    ['Dvorak, where j is at another place', press('j', 'KeyC')],
  ])('takes j from %s', (_, pressed) => {
    expect(strikes(pressed, 'j')).toBe(true)
  })

  it.each([
    ['another letter at that place', press('h', 'KeyJ')],
    ['Ctrl held', press('j', 'KeyJ', { ctrlKey: true })],
    ['Alt held', press('ξ', 'KeyJ', { altKey: true })],
    ['Shift held', press('J', 'KeyJ', { shiftKey: true })],
    ['another key of a Greek layout', press('κ', 'KeyK')],
  ])('does not take j from %s', (_, pressed) => {
    expect(strikes(pressed, 'j')).toBe(false)
  })

  it('takes signs as they are typed, with Shift or without', () => {
    expect(strikes(press('/', 'Slash'), '/')).toBe(true)
    expect(strikes(press('/', 'Digit7', { shiftKey: true }), '/')).toBe(true)
    expect(strikes(press('?', 'Minus', { shiftKey: true }), '?')).toBe(true)
    expect(strikes(press('-', 'Slash'), '/')).toBe(false)
  })

  it('tells Ctrl from Cmd by the machine', () => {
    expect(strikes(press('k', 'KeyK', { ctrlKey: true }), 'Mod+k')).toBe(true)
    expect(strikes(press('κ', 'KeyK', { ctrlKey: true }), 'Mod+k')).toBe(true)
    expect(strikes(press('k', 'KeyK', { metaKey: true }), 'Mod+k')).toBe(false)
    expect(strikes(press('k', 'KeyK', { metaKey: true }), 'Mod+k', true)).toBe(true)
    expect(strikes(press('k', 'KeyK', { ctrlKey: true }), 'Mod+k', true)).toBe(false)
  })

  it('knows keys by their names, and those that type a character', () => {
    expect(strikes(press('Enter', 'Enter'), 'Enter')).toBe(true)
    expect(strikes(press('Enter', 'NumpadEnter'), 'Enter')).toBe(true)
    expect(strikes(press('Enter', 'Enter', { shiftKey: true }), 'Enter')).toBe(false)
    expect(['j', '?', 'Mod+k', 'Enter'].map((keys) => isCharacter(stroke(keys)))).toEqual([true, true, false, false])
  })
})
