// The registry of languages: adding one is one import and one line here.
import { italian } from './it'
import type { LanguagePack } from './pack'

export const packs: LanguagePack[] = [italian]
