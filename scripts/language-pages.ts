// `npm run language-pages`: writes the page of each language from its folder, with what the engine makes of its examples.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { languagePages, PAGES } from './language-pages/pages'

mkdirSync(PAGES, { recursive: true })
for (const [name, text] of languagePages()) {
  writeFileSync(join(PAGES, name), text)
  console.log(`docs/languages/${name}`)
}
