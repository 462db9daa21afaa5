// Whether shortcuts of a single character are on, kept in this browser: who dictates may press them unawares.

const KEY = 'single-keys'
const CHANGED = 'singlekeyschange'

/** For this page, where the browser refuses to keep it. */
let chosen: boolean | null = null

/** Whether they are on: as chosen here, else as the browser kept it; on where it kept nothing. */
export function areCharactersOn(): boolean {
  if (chosen !== null) return chosen
  try {
    chosen = localStorage.getItem(KEY) !== 'off'
  } catch {
    // A browser that refuses storage has them on, as every other at first.
    chosen = true
  }
  return chosen
}

/** Turns them on or off at once, and for the next visit where the browser keeps it. */
export function setCharactersOn(isOn: boolean): void {
  chosen = isOn
  window.dispatchEvent(new Event(CHANGED))
  try {
    if (isOn) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch (error) {
    console.warn('The choice of keys holds for this page only: the browser refuses to keep it.', error)
  }
}

/** Calls `onChange` at every choice; returns the way to stop. */
export function watchCharactersOn(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}
