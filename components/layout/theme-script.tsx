'use client'
// Writes the reader's theme on <html> before the first paint. It runs from the server's page alone: rendered again in the
// browser it is plain text, since React never runs a script it inserts, and says so.
import { THEME_SCRIPT } from './theme'

export function ThemeScript() {
  return (
    <script
      type={typeof window === 'undefined' ? 'text/javascript' : 'text/plain'}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, with nothing of the reader's in it
      dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }}
    />
  )
}
