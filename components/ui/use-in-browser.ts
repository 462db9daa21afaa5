'use client'
// What the server cannot know of the reader.
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** `there`, which the browser alone knows and which does not change; `before` until the page has come alive. */
export function useInBrowser<Value>(there: () => Value, before: () => Value): Value {
  return useSyncExternalStore(never, there, before)
}
