// Keys as shortcuts name them, and whether a key that was pressed is the one meant, on any keyboard layout.

/** One press. `key` is a letter in lower case, a sign, or a name such as `Enter`. */
export type Stroke = { key: string; isMod: boolean; isShifted: boolean }

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** `g s` → two strokes, one after the other; `Mod+k` → one with Ctrl, or with Cmd on a Mac; `Shift+x`. */
export function readStrokes(keys: string): Stroke[] {
  return keys.split(' ').map((stroke) => {
    const parts = stroke.split('+')
    return { key: parts.at(-1) ?? '', isMod: parts.includes('Mod'), isShifted: parts.includes('Shift') }
  })
}

/** Whether `pressed` is `stroke`. */
export function isStroke(pressed: Pressed, { key, isMod, isShifted }: Stroke, isMac: boolean): boolean {
  const [mod, other] = isMac ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey]
  if (mod !== isMod || other || pressed.altKey) return false
  // Where a sign stands, with Shift or without, differs from layout to layout.
  if (isSign(key)) return pressed.key === key
  return pressed.shiftKey === isShifted && (/^[a-z]$/.test(key) ? letterOf(pressed) : pressed.key) === key
}

/** Whether the stroke types a character: one that a person who dictates, or whose hand trembles, may press unawares. */
export const isCharacter = ({ key, isMod }: Stroke): boolean => !isMod && [...key].length === 1

const isSign = (key: string) => key.length === 1 && !/[a-z ]/.test(key)

/**
 * The Latin letter of a key. Where the layout has another there (ξ, й) or none yet (a dead key), the one at this place of
 * the keyboard; a layout of Latin letters is taken at its word, wherever it has them.
 */
function letterOf({ key, code }: Pressed): string {
  const isLatin = /^[ -~]$/.test(key)
  return isLatin ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '')
}
