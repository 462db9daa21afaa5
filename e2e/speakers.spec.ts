// Task: what has an official said over time? From the index to one speaker, and from every bar to its statements.
import { expect, test } from './fixtures'
import { faultsOf } from './themes'

/** The figure a label ends with: "31 Aug 2023, Sample Wire: 7 statements". */
const figureIn = (label: string | null) => Number(/([\d,]+) statements?$/.exec(label ?? '')?.[1]?.replace(',', ''))

test('leads from every bar of the timeline to as many statements as it says', async ({ page }) => {
  // Two men whose statements copies carried from one day into the next.
  for (const address of ['john-kirby', 'bastian-ohlenrode?copies=once', 'ivo-cantalamaro?copies=once']) {
    await page.goto(`/speakers/${address}`)
    const bars = await page
      .getByRole('group', { name: 'Timeline' })
      .getByRole('link', { name: /statements?$/ })
      .all()
    expect(bars.length).toBeGreaterThan(1)
    for (const bar of bars) {
      const [href, label] = [await bar.getAttribute('href'), await bar.getAttribute('aria-label')]
      const answer = await page.request.get(href?.replace('/statements?', '/api/statements?') ?? '')
      expect(await answer.json()).toMatchObject({ total: figureIn(label) })
    }
  }
  await page.goto('/speakers/john-kirby')
  const bar = page
    .getByRole('group', { name: 'Timeline' })
    .getByRole('link', { name: /statements?$/ })
    .first()
  const figure = figureIn(await bar.getAttribute('aria-label'))
  await bar.click()
  await expect(page.getByRole('status').first()).toContainText(`${figure} statement`)
})

test('walks the timeline with the arrow keys and says where it is', async ({ page }) => {
  await page.goto('/speakers/john-kirby')
  const timeline = page.getByRole('group', { name: 'Timeline' })
  const bars = timeline.getByRole('group', { name: 'All outlets' }).getByRole('link')
  await bars.first().focus()
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(bars.last()).toBeFocused()
  }).toPass()
  await expect(timeline.getByText((await bars.last().getAttribute('aria-label')) ?? '')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  await expect(bars.last()).not.toBeFocused()
  await expect(timeline.getByRole('link').and(page.locator(':focus'))).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/statements\?speaker=john-kirby&outlet=.+&from=\d{4}-\d{2}-\d{2}&to=/)
})

test('gives the timeline as a table whose rows add up to all dated statements', async ({ page }) => {
  await page.goto('/speakers/john-kirby')
  await page.getByText('The same as a table').click()
  const table = page.getByRole('table', { name: 'Statements by publication day and outlet' })
  const figures = await table.getByRole('row').locator('td:nth-child(2)').allInnerTexts()
  const total = page.getByRole('link', { name: /^All outlets: \d+ in all$/ })
  expect(figures.reduce((sum, figure) => sum + Number(figure), 0)).toBe(Number(await total.textContent()))
  expect(await faultsOf(page)).toEqual([])
})

test('finds the same man whatever alphabet he is typed in', async ({ page }) => {
  for (const typed of ['μπλινκεν', 'blinken', 'Блинкен']) {
    await page.goto('/speakers')
    await page.getByRole('searchbox', { name: 'Find a speaker' }).fill(typed)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?q=/)
    await expect(page.getByRole('status')).toContainText('1 speaker')
    await expect(page.getByRole('link', { name: 'Antony Blinken', exact: true })).toBeVisible()
  }
})

test('sorts the index with the keyboard and keeps type and words in the address', async ({ page }) => {
  await page.goto('/speakers?type=person')
  const names = page.getByRole('table').getByRole('row').locator('td:first-child a')
  const before = (await names.first().textContent()) ?? ''
  await expect(async () => {
    await page.getByRole('button', { name: 'Speaker', exact: true }).press('Enter')
    await expect(page).toHaveURL('/speakers?type=person&sort=name', { timeout: 2000 })
  }).toPass()
  await expect(names.first()).not.toHaveText(before)
  await page.goto('/speakers?q=zzzz&type=person')
  await expect(page.getByRole('heading', { name: 'No speaker passes this search.' })).toBeVisible()
  await page.getByRole('link', { name: /among all types/ }).click()
  await expect(page).toHaveURL('/speakers?q=zzzz')
})

test('leads from the address of a merged speaker to the one it became', async ({ page }) => {
  for (const name of ['Sibilla Tramontarella', 'Oreste Vespignacchi']) {
    await page.goto('/ingest')
    await page.getByLabel('Text of the article').fill(`${name} ha detto che la biblioteca di quartiere riapre giovedì.`)
    await page.getByRole('button', { name: 'Add the article' }).click()
    await expect(page.getByRole('status')).toContainText(/added/i)
  }
  await page.goto('/speakers/sibilla-tramontarella/names?with=vespignacchi')
  await page.getByRole('radio', { name: /Oreste Vespignacchi/ }).check()
  await page
    .getByLabel(/^Signed/)
    .first()
    .fill('Desk')
  await page.getByRole('button', { name: 'They are one: show Sibilla Tramontarella' }).click()
  await expect(page.getByRole('status')).toContainText('Oreste Vespignacchi is Sibilla Tramontarella')
  await page.goto('/speakers/oreste-vespignacchi?kind=indirect')
  await expect(page).toHaveURL('/speakers/sibilla-tramontarella?kind=indirect')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sibilla Tramontarella')
  await expect(page.getByText('Oreste Vespignacchi').first()).toBeVisible()
})
