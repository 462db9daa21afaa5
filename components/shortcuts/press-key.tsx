'use client'
// A key for what a page drawn on the server holds.
import { useShortcuts } from './use-shortcuts'

type Props = {
  keys: string
  /** What it does, in the reader's language. */
  label: string
  /** What it presses, or gives the focus where it is a field: the first that is to be seen. */
  target: string
}

export function PressKey({ keys, label, target }: Props) {
  const run = () => {
    const found = [...document.querySelectorAll<HTMLElement>(target)].find((each) => each.checkVisibility())
    if (found instanceof HTMLInputElement) found.focus()
    else found?.click()
  }
  useShortcuts([{ keys, label, run }], 'page')
  return null
}
