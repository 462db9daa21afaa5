// The reader's choice of light or dark, kept in this browser and written on <html> before the first paint.

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What each is called, among the messages of the layout. */
export const THEME_LABELS = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const satisfies Record<
  Theme,
  string
>

const KEY = 'theme'
const CHANGED = 'themechange'

/** Runs in <head>, before anything is painted. A browser that refuses storage follows the system. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem('${KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){delete document.documentElement.dataset.theme}`

/** What <html> says now; the attribute, not the storage, so that the menu and the page cannot differ. */
export function currentTheme(): Theme {
  const said = document.documentElement.dataset.theme
  return THEMES.find((theme) => theme === said) ?? 'system'
}

/** Shows the theme at once, and keeps it where the browser lets it be kept. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  window.dispatchEvent(new Event(CHANGED))
  try {
    localStorage.setItem(KEY, theme)
  } catch (error) {
    console.warn('The theme holds for this page only: the browser refuses to keep it.', error)
  }
}

/** Calls `onChange` at every choice; returns the way to stop. */
export function watchTheme(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange)
  return () => window.removeEventListener(CHANGED, onChange)
}
