// The places last gone to from the palette, kept in this browser.
import type { PaletteItem } from './palette-item'

const KEY = 'recent-places'
const MOST = 6

export type RecentPlace = Pick<PaletteItem, 'id' | 'label'>

const isPlace = (value: unknown): value is RecentPlace =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'label' in value &&
  typeof value.label === 'string' &&
  typeof value.id === 'string' &&
  /^\/(?!\/)/.test(value.id)

/** The latest first; none where the browser keeps none. */
export function recentPlaces(): RecentPlace[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isPlace) : []
  } catch (error) {
    console.warn('The places last gone to cannot be read.', error)
    return []
  }
}

export function rememberPlace({ id, label }: RecentPlace): void {
  const places = [{ id, label }, ...recentPlaces().filter((place) => place.id !== id)].slice(0, MOST)
  try {
    localStorage.setItem(KEY, JSON.stringify(places))
  } catch (error) {
    console.warn('The browser refuses to keep the places last gone to.', error)
  }
}
