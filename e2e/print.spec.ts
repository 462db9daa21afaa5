// What comes out on paper: A4, black on white, dated, with its filters, without navigation, nothing folded away.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const THREE = 'outlet=sample-wire-sample&outlet=to-kathimerino-deigma-sample&outlet=il-faro-di-prova-sample'
/** In points. */
const A4 = [595, 842]
/** What is left of its width between the margins, in pixels. */
const SHEET = { width: 680, height: 900 }

test.use({ colorScheme: 'dark' })

/** Width and height of every sheet, in points, as the file itself has them. */
async function sheetsOf(page: Page): Promise<number[][]> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
    size.map((points) => Math.round(Number(points))),
  )
}

/** As it is laid out for paper, on the screen. */
async function onPaper(page: Page, address: string): Promise<void> {
  await page.setViewportSize(SHEET)
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(page.getByText(/^Dictum, printed on /)).toBeVisible({ timeout: 1000 })
  }).toPass()
}

for (const address of ['/articles/1', '/speakers/john-kirby', '/statements?speaker=john-kirby', '/statements/175']) {
  test(`prints ${address} black on white, upright, with its day and address and no navigation`, async ({ page }) => {
    await onPaper(page, address)
    const now = await page.evaluate(() => new Date().getFullYear())
    await expect(page.getByText(/^Dictum, printed on /)).toContainText(
      new RegExp(` ${now} at \\d\\d:\\d\\d from http.*`),
    )
    await expect(page.getByText(/^Dictum, printed on /)).toContainText(address)
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('contentinfo')).toBeHidden()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    const [ground, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body)
      return [backgroundColor, color]
    })
    expect([ground, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
    expect(content).toBeLessThanOrEqual(width ?? 0)
    const sheets = await sheetsOf(page)
    expect(sheets.length).toBeGreaterThan(0)
    for (const sheet of sheets) expect(sheet).toEqual(A4)
  })
}

test('prints notes beside their paragraphs, numbered, and kinds by the style of a line', async ({ page }) => {
  await onPaper(page, '/articles/1')
  const words = page.locator('article p a[data-statements]').filter({ hasText: /\p{L}/u }).first()
  const note = page.getByRole('article').locator('li[id^="note-"]').nth(1)
  const [left, right] = [await words.boundingBox(), await note.boundingBox()]
  expect((left?.x ?? 0) + 100).toBeLessThan(right?.x ?? 0)
  await expect(note.locator('a').first()).toHaveText(/^\d+$/)
  const lines = await page
    .locator('.kind-direct, .kind-mixed, .kind-indirect, .kind-headline')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).textDecorationStyle))])
  expect(lines.length).toBeGreaterThan(2)
})

test('prints every row of a list with its filters in words and the addresses of its articles', async ({ page }) => {
  await onPaper(page, '/statements?speaker=john-kirby&language=-it')
  await expect(page.getByText('Filters: Speaker John Kirby · Language not Italian')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Remove filter/ })).toHaveCount(0)
  const rows = page.locator('tr[data-row]')
  expect(await rows.count()).toBeGreaterThan(10)
  for (const row of await rows.all()) await expect(row.getByText(/^https:\/\//)).toBeVisible()
  await expect(rows.getByRole('checkbox')).toHaveCount(0)
})

test('opens on paper what is folded on the screen', async ({ page }) => {
  await page.goto('/speakers/john-kirby')
  const folded = page.locator('main details:not([open])').filter({ has: page.locator('table') })
  await expect(folded.first().locator('table')).toBeHidden()
  await onPaper(page, '/speakers/john-kirby')
  await expect(folded.first().locator('table')).toBeVisible()
})

test('prints outlets side by side on sheets laid across', async ({ page }) => {
  await page.goto(`/compare?${THREE}`)
  const sheets = await sheetsOf(page)
  expect(sheets.length).toBeGreaterThan(1)
  for (const sheet of sheets) expect(sheet).toEqual([...A4].reverse())
})
