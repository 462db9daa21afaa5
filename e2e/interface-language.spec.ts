// The interface in the reader's language: as the browser asks, as the reader chooses, and whole on every page.
import { readdirSync } from 'node:fs'
import { expect, test } from './fixtures'
import { faultsOf } from './themes'

const PAGES = [
  '/',
  '/statements?language=el',
  '/statements?q=zzzz&kind=shouted',
  '/statements/175',
  '/statements/charts',
  '/speakers',
  '/speakers/john-kirby',
  '/speakers/john-kirby/names',
  '/decisions',
  '/outlets',
  '/outlets/sample-wire-sample',
  '/compare',
  '/compare?outlet=sample-wire-sample&outlet=to-kathimerino-deigma-sample&outlet=il-faro-di-prova-sample',
  '/sources',
  '/articles/1',
  '/ingest',
  '/ingest?way=feeds',
  '/nowhere',
]
const AREAS = readdirSync('messages/en').map((file) => file.replace('.json', ''))
/** What stands where a message is missing: its area and key. */
const MISSING = new RegExp(`\\b(?:${AREAS.join('|')})\\.(?!csv\\b)[a-z]+\\w*`)

for (const [asked, given, title] of [
  ['el-GR', 'el', 'Δηλώσεις'],
  ['it-CH', 'it', 'Dichiarazioni'],
  ['fr-FR', 'en', 'Statements'],
] as const) {
  test.describe(`a browser that asks for ${asked}`, () => {
    test.use({ locale: asked })
    test(`is given ${given}`, async ({ page }) => {
      await page.goto('/statements')
      await expect(page.locator('html')).toHaveAttribute('lang', given)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page).toHaveTitle(`${title} · Dictum`)
    })
  })
}

test('changes to the language chosen with the keyboard, at the same address, and keeps it', async ({ page }) => {
  await page.goto('/statements?speaker=john-kirby&sort=date')
  await page.getByRole('button', { name: 'Interface language' }).press('Enter')
  await expect(page.getByRole('menuitemradio', { name: 'English' })).toBeChecked()
  await page.getByRole('menuitemradio', { name: 'Ελληνικά' }).press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'el')
  await expect(page.getByRole('button', { name: 'Γλώσσα διεπαφής' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1, name: 'Δηλώσεις' })).toBeVisible()
  await expect(page).toHaveURL(/\/statements\?speaker=john-kirby&sort=date$/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Δηλώσεις' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Κύρια' }).getByRole('link', { name: 'Ομιλητές' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ομιλητές' })).toBeVisible()
})

for (const locale of ['it', 'el']) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale, viewport: { width: 360, height: 740 } })
    for (const address of PAGES) {
      test(`says all of ${address}, in 360 pixels, without a fault that axe finds`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto(address)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(page.locator('body')).not.toContainText(MISSING, { useInnerText: true })
        const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
        expect(content).toBeLessThanOrEqual(width ?? 0)
        expect(await faultsOf(page)).toEqual([])
      })
    }
  })
}
