// What is typed between asking for the palette and its being there: kept for it, and from the page behind.

let typed = ''

function keep(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event
  if (key === 'Escape') takeTyped()
  if (ctrlKey || metaKey || altKey || !([...key].length === 1 || key === 'Backspace' || key === 'Enter')) return
  event.preventDefault()
  event.stopPropagation()
  if (key === 'Backspace') typed = typed.slice(0, -1)
  else if (key !== 'Enter') typed += key
}

/** From now on keys are kept, until they are taken or Escape is pressed. */
export function keepTyped(): void {
  document.addEventListener('keydown', keep, true)
}

/** What was typed meanwhile; keys are the page's again. */
export function takeTyped(): string {
  document.removeEventListener('keydown', keep, true)
  const taken = typed
  typed = ''
  return taken
}
