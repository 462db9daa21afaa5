// Puts keys in force while a component is on the page, and in the help that `?` opens.
import { type RefObject, useEffect, useRef } from 'react'
import { register, type Scope } from './registry'

export type Shortcut = {
  /** A letter in lower case, a sign or the name of a key: `j`, `/`, `Enter`, `Shift+x`, `Mod+k`; `g s` is one after the other. */
  keys: string
  /** What it does, in the reader's language. Shortcuts of one label and scope stand in one line of the help. */
  label: string
  run: () => void
}

/**
 * Runs `run` when its keys are pressed outside of fields, menus and dialogs, and nobody else took the key. Enter, the space
 * bar and arrows are left to a link or button that has the focus; with Mod a key is taken from fields too. Where several
 * components name the same keys, the one of the later scope gets them: leave out what cannot be done now.
 * @param within only while the focus is in here: how a dialog has keys of its own
 */
export function useShortcuts(shortcuts: readonly Shortcut[], scope: Scope, within?: RefObject<Element | null>): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  const named = JSON.stringify(shortcuts.map(({ keys, label }) => [keys, label]))
  useEffect(() => {
    const list = JSON.parse(named) as [string, string][]
    return register(
      list.map(([keys, label], index) => ({
        ...{ keys, label, scope },
        run: () => latest.current[index]?.run(),
        within: () => within?.current,
      })),
    )
  }, [named, scope, within])
}
