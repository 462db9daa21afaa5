// The shortcuts in force on the page, and the one place that listens to keys for them.
import { areCharactersOn } from './characters'
import { isCharacter, isStroke, readStrokes, type Stroke } from './strokes'

/** Where shortcuts belong, in the order the help lists them; of two for the same keys that of the later scope is in force. */
export const SCOPES = ['everywhere', 'go', 'page', 'rows', 'drawer'] as const
export type Scope = (typeof SCOPES)[number]

export type Registered = {
  keys: string
  /** What it does, in the reader's language. */
  label: string
  scope: Scope
  run: () => void
  /** Runs only while the focus is in here: for what is itself a dialog. */
  within: () => Element | null | undefined
}

type Entry = Registered & { strokes: Stroke[] }

/** Two strokes belong together within so many milliseconds. */
const PATIENCE_MS = 1200

let entries: readonly Entry[] = []
let begun: { strokes: number; keys: string; at: number } | null = null
const watchers = new Set<() => void>()

/** Puts shortcuts in force; returns the way to take them out again. */
export function register(added: readonly Registered[]): () => void {
  const mine = added.map((each) => ({ ...each, strokes: readStrokes(each.keys) }))
  const rank = ({ scope }: Entry) => SCOPES.indexOf(scope)
  set([...entries, ...mine].sort((a, b) => rank(a) - rank(b)))
  return () => set(entries.filter((entry) => !mine.includes(entry)))
}

/** All that are in force, in the order of their scopes. */
export const registered = (): readonly Registered[] => entries

/** Calls `onChange` whenever a shortcut comes or goes; returns the way to stop. */
export function watchRegistered(onChange: () => void): () => void {
  watchers.add(onChange)
  return () => watchers.delete(onChange)
}

function set(next: readonly Entry[]): void {
  if (entries.length === 0 && next.length > 0) document.addEventListener('keydown', onKey)
  if (next.length === 0) document.removeEventListener('keydown', onKey)
  entries = next
  for (const onChange of watchers) onChange()
}

const HELD = ['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'CapsLock']
const isMac = () => /Mac|iP(hone|ad)/.test(navigator.platform)

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || HELD.includes(event.key)) return
  if (event.key === 'Escape') leaveField(event)
  const before = begun && event.timeStamp - begun.at < PATIENCE_MS ? begun : null
  begun = null
  const open = entries.filter(
    (entry) => isOpenTo(entry, event) && (areCharactersOn() || !entry.strokes.some(isCharacter)),
  )
  const next = (entry: Entry, place: number) => {
    const stroke = entry.strokes[place]
    return stroke !== undefined && isStroke(event, stroke, isMac())
  }
  const going = before
    ? open.filter((entry) => entry.keys.startsWith(`${before.keys} `) && next(entry, before.strokes))
    : []
  const struck = going.length > 0 ? going : open.filter((entry) => next(entry, 0))
  const place = going.length > 0 && before ? before.strokes : 0
  // The last is of the most particular scope.
  const done = struck.findLast((entry) => entry.strokes.length === place + 1)
  const longer = struck.at(-1)
  if (done) {
    event.preventDefault()
    done.run()
  } else if (longer) {
    begun = {
      strokes: place + 1,
      keys: longer.keys
        .split(' ')
        .slice(0, place + 1)
        .join(' '),
      at: event.timeStamp,
    }
  }
}

/** Fields in which keys write. A tick box takes no letters. */
const TYPING = [
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"])',
  ...['textarea', 'select', '[contenteditable]:not([contenteditable="false"])'],
  ...['[role="textbox"]', '[role="searchbox"]', '[role="combobox"]'],
].join(', ')
/** What does something of its own with the keys below. */
const PRESSED = 'a[href], button, summary, input, [role="tab"], [role="slider"], [role="separator"]'
const PRESSES = ['Enter', ' ', 'Home', 'End', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
/** What holds the keyboard for itself while it is open. */
const APART = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'

/** Keys are the page's again; what was typed stays. A list that is open below a field is closed first. */
function leaveField(event: KeyboardEvent): void {
  const field = event.target instanceof HTMLElement ? event.target : null
  if (!field?.matches(TYPING) || field.closest(APART) || field.ariaExpanded === 'true') return
  event.preventDefault()
  field.blur()
}

function isOpenTo({ strokes, within }: Entry, event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.body
  const place = within()
  if (place !== undefined && !place?.contains(target)) return false
  const apart = target.closest(APART)
  if (apart && !(place && apart.contains(place))) return false
  if (strokes[0]?.isMod) return true
  return !target.closest(TYPING) && !(PRESSES.includes(event.key) && target.closest(PRESSED))
}
