// Reading statements row by row: the evidence beside the list, the keyboard alone, a reader's own columns and ticks.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { goToRows, rowWithFocus } from './rows'
import { faultsOf, inEachTheme } from './themes'

/** By no role: beside the open evidence the list is there for the pointer alone. */
const rows = (page: Page) => page.locator('table [data-row]')
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Evidence' })
const idOf = (page: Page, place: number) => rows(page).nth(place).getAttribute('data-row')
const chosenView = (page: Page) => page.getByRole('dialog', { name: 'View' })
const openView = (page: Page) => page.getByRole('button', { name: 'View', exact: true }).click()

for (const width of [1440, 360]) {
  test(`reads the evidence of row after row with the keyboard alone, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await goToRows(page, '/statements?language=en&sort=date')
    while ((await rowWithFocus(page)) !== (await idOf(page, 0))) await page.keyboard.press('k')
    await page.keyboard.press('j')
    expect(await rowWithFocus(page)).toBe(await idOf(page, 1))
    await page.keyboard.press('Enter')

    await expect(drawer(page)).toBeVisible()
    await expect(drawer(page).getByText(/^2 of \d+$/)).toBeVisible()
    await expect(drawer(page).locator('blockquote mark[data-part~="content"]').first()).toBeVisible()
    await expect(drawer(page).getByText('Exact: the article holds every marked word at its place.')).toBeVisible()
    const before = await drawer(page).locator('blockquote').textContent()
    await page.keyboard.press('j')
    await expect(drawer(page).getByText(/^3 of \d+$/)).toBeVisible()
    await page.keyboard.press('ArrowUp')
    await expect(drawer(page).getByText(/^2 of \d+$/)).toBeVisible()
    await expect(drawer(page).locator('blockquote')).toHaveText(before ?? '')
    await page.keyboard.press('j')

    await page.keyboard.press('Escape')
    await expect(drawer(page)).toBeHidden()
    expect(await rowWithFocus(page)).toBe(await idOf(page, 2))
  })
}

test('marks what the row says where it stands in the article, to the character', async ({ page, request }) => {
  await page.goto('/statements?relay=none&kind=direct&sort=date')
  const id = await idOf(page, 0)
  const { statement, passages } = await (await request.get(`/api/statements/${id}/evidence`)).json()
  await rows(page).first().getByRole('button', { name: 'Evidence' }).click()
  const content = drawer(page).locator('blockquote mark[data-part~="content"]')
  await expect(content.first()).toBeVisible()
  const marked = (await content.allTextContents()).join('')
  expect(marked.replace(/\s+/g, '')).toBe(
    statement.spans
      .map(({ text }: { text: string }) => text)
      .join('')
      .replace(/\s+/g, ''),
  )
  for (const { start, end, text } of passages) expect(end - start).toBe(text.length)
  await expect(drawer(page).getByText(`${statement.spans[0].start}–${statement.spans[0].end}`)).toBeVisible()
})

test('leads from the evidence to the article, to the page of the statement and to its other reports', async ({
  page,
}) => {
  await page.goto('/statements?speaker=stefanos-ydrolakis')
  const row = page.locator('[data-row="175"]')
  await row.getByRole('button', { name: 'Evidence' }).click()
  const reports = drawer(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'in its article' }) })
  await expect(reports).toHaveCount(2)
  await drawer(page).getByRole('link', { name: 'Its own page' }).click()
  await expect(page).toHaveURL(/\/statements\/175$/)
  // It stands open again.
  await page.goBack()
  await drawer(page).getByRole('link', { name: 'Read it in the article' }).click()
  await expect(page).toHaveURL(/\/articles\/\d+#s-175$/)
})

test('keeps the open row in the address, for a reload and for whoever is sent it', async ({ page }) => {
  await goToRows(page, '/statements?language=en&sort=date')
  await rows(page).nth(1).getByRole('button', { name: 'Evidence' }).click()
  await page.keyboard.press('j')
  await expect(drawer(page).getByText(/^3 of \d+$/)).toBeVisible()
  const shown = await drawer(page).locator('blockquote').first().textContent()
  await page.reload()
  await expect(drawer(page).getByText(/^3 of \d+$/)).toBeVisible()
  await expect(drawer(page).locator('blockquote').first()).toHaveText(shown ?? '')
  await page.keyboard.press('k')
  await expect(drawer(page).getByText(/^2 of \d+$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer(page)).toBeHidden()
  expect(await rowWithFocus(page)).toBe(await idOf(page, 1))
  expect(new URL(page.url()).hash).toBe('')
})

test('leaves the evidence with the page of the list it was opened on', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await goToRows(page, '/statements?sort=date')
  const opened = await idOf(page, 0)
  await rows(page).first().getByRole('button', { name: 'Evidence' }).click()
  await expect(drawer(page)).toBeVisible()
  await page.locator('a[rel="next"]').click()
  await expect(page).toHaveURL(/page=2/)
  await expect(drawer(page)).toBeHidden()
  await page.locator('a[rel="prev"]').click()
  await expect(rows(page).first()).toHaveAttribute('data-row', opened ?? '')
  await expect(drawer(page)).toBeHidden()
})

test('opens a row from its quiet space, and another while one is open', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await goToRows(page, '/statements')
  const quiet = { position: { x: 4, y: 4 } }
  await rows(page).nth(1).getByRole('cell').nth(2).click(quiet)
  await expect(drawer(page).getByText(/^2 of/)).toBeVisible()
  await rows(page).nth(2).locator('td').nth(2).click(quiet)
  await expect(drawer(page).getByText(/^3 of/)).toBeVisible()
  await expect(rows(page).nth(2)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await expect(drawer(page)).toBeHidden()
})

test('says so in a sentence when the evidence does not come, and asks again', async ({ page }) => {
  await goToRows(page, '/statements')
  await page.route('**/api/statements/*/evidence', (route) => route.fulfill({ status: 404, body: '{}' }))
  await rows(page).first().getByRole('button', { name: 'Evidence' }).click()
  await expect(drawer(page).getByRole('alert')).toContainText('This statement is no longer there')
  await page.unroute('**/api/statements/*/evidence')
  await page.keyboard.press('j')
  await expect(drawer(page).locator('blockquote mark').first()).toBeVisible()
})

for (const width of [1440, 360]) {
  test(`finds no fault with axe in the open evidence and in the view, in either theme, ${width} pixels`, async ({
    page,
  }) => {
    const expectNoFaults = () =>
      inEachTheme(page, async (theme) => expect.soft(await faultsOf(page), theme).toEqual([]))
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto('/statements?speaker=stefanos-ydrolakis')
    await rows(page).first().getByRole('button', { name: 'Evidence' }).click()
    await expect(drawer(page).locator('blockquote mark').first()).toBeVisible()
    await inEachTheme(page, async (theme) => {
      expect.soft(await faultsOf(page), theme).toEqual([])
      const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      expect.soft(content, theme).toBeLessThanOrEqual(room ?? 0)
    })
    await page.keyboard.press('Escape')
    await openView(page)
    await expect(chosenView(page)).toBeVisible()
    for (const column of ['Said on', 'Rule', 'Added on'])
      await chosenView(page).getByRole('checkbox', { name: column }).check()
    await expectNoFaults()
    await page.keyboard.press('Escape')
    await expectNoFaults()
  })
}

test('keeps the columns, their order, their widths and the density over a reload', async ({ page, context }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await goToRows(page, '/statements')
  const heads = () => page.getByRole('columnheader').allInnerTexts()
  await openView(page)
  const view = chosenView(page)
  await view.getByRole('checkbox', { name: 'Rule' }).check()
  await view.getByRole('checkbox', { name: 'Language' }).uncheck()
  await view.getByRole('button', { name: 'Move Outlet forward' }).press('Enter')
  await view.getByRole('radio', { name: 'compact' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'View', exact: true })).toBeFocused()
  const edge = page.getByRole('separator', { name: 'Width of Speaker' })
  const width = async () => (await page.getByRole('columnheader', { name: 'Speaker' }).boundingBox())?.width ?? 0
  const before = await width()
  await edge.focus()
  await edge.press('ArrowRight')
  await edge.press('ArrowRight')
  await expect.poll(width).toBeCloseTo(before + 32, 0)
  const arranged = ['', 'Published', 'Speaker', 'Outlet', 'Statement', 'Kind', 'Confidence', 'Rule']
  expect(await heads()).toEqual(arranged)

  // As the server draws it, before anything runs in the browser.
  const drawn = await (await context.request.get(page.url())).text()
  const drawnHeads = [...drawn.matchAll(/<th [^>]*>(.*?)<\/th>/gs)].map(([, head = '']) => head.replace(/<[^>]*>/g, ''))
  expect(drawnHeads).toEqual(arranged)

  await page.reload()
  await expect.poll(heads).toEqual(arranged)
  await expect(rows(page).first()).toHaveAttribute('data-compact', 'true')
  expect(await width()).toBeCloseTo(before + 32, 0)

  await openView(page)
  await view.getByRole('button', { name: 'Back to the usual view' }).click()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect
    .poll(heads)
    .toEqual(['', 'Published', 'Speaker', 'Statement', 'Outlet', 'Language', 'Kind', 'Confidence'])
})

test('draws a column wider by its edge, and as wide as usual again by two clicks', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await goToRows(page, '/statements')
  const edge = page.getByRole('separator', { name: 'Width of Outlet' })
  const width = async () => (await page.getByRole('columnheader', { name: 'Outlet' }).boundingBox())?.width ?? 0
  const before = await width()
  const box = await edge.boundingBox()
  if (!box) throw new Error('the edge has no place')
  await page.mouse.move(box.x + 6, box.y + 8)
  await page.mouse.down()
  await page.mouse.move(box.x + 86, box.y + 8, { steps: 4 })
  await page.mouse.up()
  await expect.poll(width).toBeCloseTo(before + 80, -1)
  await edge.dblclick()
  await expect.poll(width).toBeCloseTo(before, 0)
})

test('selects rows over pages, by key, by range and all of a page, and keeps them over a reload', async ({ page }) => {
  await goToRows(page, '/statements')
  const ticks = rows(page).getByRole('checkbox')
  const status = page.getByRole('status').filter({ hasText: /selected/ })
  await rows(page).first().focus()
  await page.keyboard.press('x')
  await expect(status).toContainText('1 selected')
  await ticks.nth(3).click({ modifiers: ['Shift'] })
  await expect(status).toContainText('4 selected')
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/page=2/)
  await expect(rows(page).first().getByRole('checkbox')).not.toBeChecked()
  const all = page.getByRole('checkbox', { name: 'Select all rows of this page' })
  await all.check()
  await expect(status).toContainText('54 selected')
  await page.reload()
  await expect(status).toContainText('54 selected')
  await page.goBack()
  await expect(ticks.nth(2)).toBeChecked()
  await expect(all).toHaveJSProperty('indeterminate', true)
  await page.goto('/statements?kind=direct')
  await expect(rows(page).first()).toBeVisible()
  await expect(page.getByText(/\d+ selected/)).toHaveCount(0)
  await page.goto('/statements')
  await page.getByRole('button', { name: 'Clear the selection' }).click()
  await expect(page.getByText(/\d+ selected/)).toHaveCount(0)
  await expect(ticks.first()).not.toBeChecked()
})

test('leaves keys to fields, and goes to the article of a row', async ({ page }) => {
  await goToRows(page, '/statements')
  await page.getByRole('searchbox').first().fill('jk')
  await page.keyboard.type('xjo')
  await expect(page.getByRole('searchbox').first()).toHaveValue('jkxjo')
  await expect(page.getByText(/\d+ selected/)).toHaveCount(0)
  await rows(page).nth(1).focus()
  await page.keyboard.press('o')
  await expect(page).toHaveURL(/\/articles\/\d+#s-\d+/)
})
