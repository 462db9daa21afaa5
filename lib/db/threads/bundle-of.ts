// Where scripts/bundle.mjs puts what runs beside the server.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The bundle of `file`, TypeScript relative to the project's folder, from there too; null where its source is to be run. */
export function bundleOf(file: string): string | null {
  // Whoever develops wants what the source says now.
  if (process.env.NODE_ENV !== 'production') return null
  const bundle = join('.next/bundles', file.replace(/\.ts$/, '.cjs'))
  return existsSync(bundle) ? bundle : null
}
