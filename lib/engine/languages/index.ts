// The registry of languages: adding one is one import and one line here.
import { german } from './de'
import { greek } from './el'
import { english } from './en'
import { spanish } from './es'
import { french } from './fr'
import { generic } from './generic'
import { italian } from './it'
import type { LanguagePack } from './pack'

export const packs: readonly LanguagePack[] = [italian, greek, english, spanish, german, french]

/** The pack for a BCP-47 code ("it-CH" is Italian), or the generic one. */
export function packFor(code: string): LanguagePack {
  const primary = code.toLowerCase().split(/[-_]/)[0]
  return packs.find((pack) => pack.code === primary) ?? generic
}
