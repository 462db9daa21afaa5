// Task: where does this claim come from? From the share of unnamed sources to the rows, and from rows to their origin.
import { expect, test } from './fixtures'

const rows = '//table[caption="Statements"]/tbody/tr'

/** The figures of one line of a table of shares. */
async function figuresOf(line: import('@playwright/test').Locator) {
  // Texts are read as they are: the line may still be on its way.
  await expect(line.getByRole('cell')).toHaveCount(3)
  const [unnamed, all, share] = await line.getByRole('cell').allTextContents()
  return { unnamed: Number(unnamed), all: Number(all), share }
}

test('leads from every share of the ledger to as many rows', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Unnamed sources' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Unnamed sources' })).toBeVisible()
  const head = await page.getByText(/of \d+ statements \([\d.]+%\) rests? on/).textContent()
  const [unnamed, all] = head?.match(/\d+/g)?.map(Number) ?? []

  for (const name of ['Unnamed sources by outlet', 'Unnamed sources by month of publication']) {
    await page.goto('/sources')
    const lines = page.getByRole('table', { name, exact: true }).locator('tbody tr')
    const line = lines.first()
    const figures = await figuresOf(line)
    expect(figures.share).toMatch(/%$/)
    await line.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/statements\?.*speakerType=unnamed/)
    await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${figures.unnamed} statement`))
    expect(await page.locator(rows).count()).toBe(figures.unnamed)
    for (const row of await page.locator(rows).all()) await expect(row).toContainText('unnamed')
    await page.goBack()
    await line.getByRole('link').nth(1).click()
    await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${figures.all} statement`))
  }

  await page.goto('/sources')
  expect(await page.locator(rows).count()).toBe(unnamed)
  const sums = { unnamed: 0, all: 0 }
  for (const line of await page
    .getByRole('table', { name: /by month/ })
    .locator('tbody tr')
    .all()) {
    const figures = await figuresOf(line)
    sums.unnamed += figures.unnamed
    sums.all += figures.all
  }
  expect(sums).toEqual({ unnamed, all })
})

test('narrows the ledger from its panel, and says what a source is and whose', async ({ page }) => {
  await page.goto('/sources')
  await page.getByRole('checkbox', { name: /^West/ }).check()
  await expect(page).toHaveURL(/\/sources\?sourceCountry=West$/)
  await expect(page.getByRole('link', { name: 'Remove filter Source’s country: West' })).toBeVisible()
  for (const row of await page.locator(rows).all()) await expect(row).toContainText('unnamed, government, West')
})

test('opens the origins behind a list, each leading to as many rows', async ({ page }) => {
  await page.goto('/statements?language=it')
  await page.getByText(/^from \d+ independent origins$/).click()
  const origin = page.getByRole('link', { name: /\d+ statements$/ }).first()
  const count = (await origin.textContent())?.match(/(\d+) statements$/)?.[1]
  await origin.click()
  await expect(page).toHaveURL(/language=it&origin=/)
  await expect(page.getByRole('link', { name: /^Remove filter Origin/ })).toBeVisible()
  await expect(page.getByRole('status').first()).toHaveText(`${count} statements`)
})

test('shows a chain and leads from its relay to all that came through it', async ({ page, request }) => {
  await page.goto('/sources?relay=the-new-york-times')
  const chain = page.locator(rows).first().getByText('Chain:').locator('..')
  await expect(chain).toContainText('The New York Times')
  await chain.getByRole('link', { name: 'The New York Times' }).click()
  await expect(page).toHaveURL('/statements?relay=the-new-york-times')
  const csv = await (await request.get('/api/statements.csv?relay=the-new-york-times&preset=data')).text()
  expect(csv).toContain(' ← The New York Times ← ')
})
