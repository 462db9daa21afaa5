// What holds on every page: nonsense in the address, both themes, a phone's width, no fault that axe can find.
import { expect, test } from './fixtures'
import { faultsOf, inEachTheme } from './themes'

const PAGES = [
  '/',
  '/statements',
  '/statements?q=zzzz',
  '/statements/charts',
  '/statements/1',
  '/statements/175?with=dam',
  '/speakers',
  '/speakers/john-kirby',
  '/speakers/john-kirby/names',
  '/decisions',
  '/outlets',
  '/outlets?tag=agency&country=IT',
  '/outlets/sample-wire-sample?with=campione',
  '/compare',
  '/compare?outlet=sample-wire-sample&outlet=to-kathimerino-deigma-sample&outlet=il-faro-di-prova-sample',
  '/compare?by=period&from=2023-08-01&to=2023-12-31&from2=2024-01-01',
  '/views',
  '/sources',
  '/sources?sourceClass=government&from=2024-01-01',
  '/articles/1#s-1',
  '/ingest',
  '/ingest?way=files',
  '/ingest?way=addresses',
  '/ingest?way=feeds',
  '/nowhere',
]

for (const address of PAGES) {
  test(`finds no fault with axe on ${address}, in either theme`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(address)
    await inEachTheme(page, async (theme) => expect.soft(await faultsOf(page), theme).toEqual([]))
  })
}

test('finds no fault with axe in the ways out, in either theme', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/statements?speaker=john-kirby')
  const panel = page.getByRole('dialog', { name: 'Export' })
  await expect(async () => {
    if (!(await panel.isVisible())) await page.getByRole('button', { name: /^Export / }).click()
    await expect(panel).toBeVisible({ timeout: 1000 })
  }).toPass()
  await inEachTheme(page, async (theme) => expect.soft(await faultsOf(page), theme).toEqual([]))
  await page.goto('/articles/1')
  const formats = page.getByText('Other formats')
  await expect(async () => {
    if (!(await page.getByRole('link', { name: 'Download as BibTeX' }).isVisible())) await formats.click()
    await expect(page.getByRole('link', { name: 'Download as BibTeX' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await inEachTheme(page, async (theme) => expect.soft(await faultsOf(page), theme).toEqual([]))
})

for (const address of PAGES) {
  test(`fits ${address} into 360 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(address)
    const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(content).toBeLessThanOrEqual(width ?? 0)
  })
}

test('filters from a sheet at a phone’s width', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/statements')
  await page.getByRole('button', { name: 'Filters' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^John Kirby/ }).check()
  await sheet.getByRole('button', { name: /^Show \d+ statements$/ }).click()
  await expect(page).toHaveURL(/speaker=john-kirby/)
  await expect(page.getByRole('link', { name: 'Remove filter Speaker: John Kirby' })).toBeVisible()
})

test('makes sense of nonsense in the address and says what it left out', async ({ page }) => {
  const response = await page.goto(
    '/statements?page=-3&from=yesterday&speaker=nobody&kind=shouted&sort=%00&to=2023-02-30',
  )
  expect(response?.status()).toBe(200)
  await expect(page.getByText('yesterday')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'No statement passes all of these filters.' })).toBeVisible()
  await page.goto('/statements?page=999')
  await expect(page.getByRole('table')).toBeVisible()
})

for (const address of [
  '/speakers/nobody',
  '/outlets/nobody',
  '/articles/nobody',
  '/articles/999999',
  '/statements/999999',
  '/nowhere',
]) {
  test(`answers ${address} with 404 and ways on`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
}

for (const scheme of ['light', 'dark'] as const) {
  test(`shows the theme that was chosen and keeps it, on a ${scheme} system`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/')
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const choose = async (theme: string) => {
      await page.getByRole('button', { name: 'Colour theme' }).click()
      await page.getByRole('menuitemradio', { name: theme }).click()
    }
    const before = await background()
    const [same, other] = scheme === 'light' ? ['Light', 'Dark'] : ['Dark', 'Light']
    await choose(other)
    await expect.poll(background).not.toBe(before)
    const after = await background()
    await page.reload()
    expect(await background()).toBe(after)
    await choose(same)
    await expect.poll(background).toBe(before)
  })
}

test('shows the chosen theme where the browser refuses to keep it', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Colour theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('menu')).toBeHidden()
})

test('reaches the content past the navigation with one key', async ({ page }) => {
  await page.goto('/statements')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /skip/i })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
