// Task: how do these outlets report the same briefing? Who ran which statement, in which words, and who left it out.
import { parse } from 'csv-parse/sync'
import { expect, test } from './fixtures'

const WIRE = 'sample-wire-sample'
const DEIGMA = 'to-kathimerino-deigma-sample'
const FARO = 'il-faro-di-prova-sample'
const THREE = `/compare?outlet=${WIRE}&outlet=${DEIGMA}&outlet=${FARO}`

/** The matrix; the profile above it has tables of its own. */
const table = '//table[contains(caption, ", side by side")]'

test('begins with the outlets that report most in common', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByText('Choose two to six outlets')).toBeVisible()
  const suggestion = page.getByRole('link', { name: /and .* utterances? in common$/ }).first()
  const shared = Number((await suggestion.textContent())?.match(/(\d+) utterances? in common$/)?.[1])
  await suggestion.click()
  await expect(page).toHaveURL(/\/compare\?outlet=[^&]+&outlet=[^&]+$/)
  const both = page.getByRole('navigation', { name: 'Which utterances' }).getByRole('link', { name: /run by both$/ })
  await expect(both).toHaveText(`${shared} run by both`)
  await both.click()
  await expect(page).toHaveURL(/show=every/)
  await expect(page.locator(`${table}/tbody/tr`)).toHaveCount(Math.min(shared, 25))
})

test('adds an outlet by name, moves it and takes it out, without scripts too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(`/outlets/${WIRE}`)
  await page.getByRole('link', { name: 'Compare with other outlets' }).click()
  await expect(page).toHaveURL(`/compare?outlet=${WIRE}`)
  await expect(page.getByText(/stands alone: add an outlet/)).toBeVisible()
  await page.getByRole('searchbox', { name: 'Add an outlet, by name' }).fill('faro')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('list', { name: 'Found outlets' }).getByRole('link').first().click()
  await expect(page).toHaveURL(`/compare?outlet=${WIRE}&outlet=${FARO}`)
  await page
    .locator(table)
    .getByRole('columnheader', { name: /Sample Wire/ })
    .getByRole('link', { name: /to the right$/ })
    .click()
  await expect(page).toHaveURL(`/compare?outlet=${FARO}&outlet=${WIRE}`)
  await page
    .locator(table)
    .getByRole('columnheader', { name: /Faro/ })
    .getByRole('link', { name: /^Remove/ })
    .click()
  await expect(page).toHaveURL(`/compare?outlet=${WIRE}`)
  await context.close()
})

test('leads from every count to as many utterances', async ({ page }) => {
  await page.goto(THREE)
  const counts = page.getByRole('navigation', { name: 'Which utterances' }).getByRole('link')
  const heads = page
    .locator(table)
    .getByRole('columnheader')
    .getByRole('link', { name: /^\d+ (of \d+|alone)$/ })
  const links = [...(await counts.all()), ...(await heads.all())]
  const led = await Promise.all(
    links.map(async (link) => [(await link.textContent())?.match(/^\d+/)?.[0], await link.getAttribute('href')]),
  )
  expect(led).toHaveLength(5 + 6)
  for (const [count, href] of led) {
    const json = await (await page.request.get(`/api${href}`)).json()
    expect([href, String(json.total)]).toEqual([href, count])
  }
  await heads.first().click()
  await expect(page.getByText(/^Of all utterances only those in Sample Wire/)).toBeVisible()
  await page.getByRole('link', { name: 'Show all', exact: true }).click()
  await expect(page).toHaveURL(THREE)
})

test('leads from a cell to the article, from a row to the utterance, from a blank to other coverage', async ({
  page,
}) => {
  await page.goto(`${THREE}&show=gaps`)
  const blank = page.getByRole('cell', { name: /Not this, but \d+ other statement/ }).first()
  const count = (await blank.textContent())?.match(/(\d+) other statement/)?.[1]
  await blank.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/statements\?outlet=[^&]+&from=[\d-]+&to=[\d-]+$/)
  await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${count} statement`))
  await page.goBack()
  await page
    .locator(`${table}/tbody/tr/td`)
    .getByRole('link', { name: /^In place/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/articles\/\d+#s-\d+$/)
  await page.goBack()
  await page
    .locator(`${table}/tbody/tr/th`)
    .getByRole('link', { name: /of 3 ran it$/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/statements\/\d+$/)
})

test('walks from cell to cell with the arrow keys', async ({ page }) => {
  await page.goto(THREE)
  const cell = (row: number, column: number) =>
    page.locator(`${table}/tbody/tr`).nth(row).locator('xpath=th|td').nth(column)
  await expect(cell(0, 0)).toHaveAttribute('tabindex', '0')
  await cell(0, 0).focus()
  await page.keyboard.press('ArrowRight')
  await expect(cell(0, 1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cell(1, 1)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(cell(1, 0)).toBeFocused()
})

test('exports the whole matrix, a line for each report and each blank', async ({ page, request }) => {
  await page.goto(THREE)
  const link = page.getByRole('button', { name: /^Export [\d,]+ utterances$/ })
  const promised = Number((await link.textContent())?.replace(/\D/g, ''))
  const csv = await (await request.get(`/api/compare.csv${THREE.slice('/compare'.length)}&preset=data`)).text()
  const lines = parse(csv, { columns: true }) as Record<string, string>[]
  expect(new Set(lines.map(({ row_id }) => row_id)).size).toBe(promised)
  expect(lines.every(({ blank, wording }) => (blank === '') !== (wording === ''))).toBe(true)
  const json = await (await request.get(`/api/compare${THREE.slice('/compare'.length)}`)).json()
  expect(json.total).toBe(promised)
  expect(json.counts.all).toBe(promised)
})

test('compares languages and periods, and says what it left out of the address', async ({ page }) => {
  await page.goto('/compare')
  await page.getByRole('link', { name: 'Languages' }).click()
  const add = page.getByRole('list', { name: 'Add a language' })
  await add.getByRole('link', { name: 'Italian' }).click()
  await expect(page).toHaveURL('/compare?language=it&by=language')
  await add.getByRole('link', { name: 'Greek' }).click()
  await expect(page).toHaveURL('/compare?language=it&language=el&by=language')
  await expect(page.locator(table).getByRole('columnheader', { name: /^Greek/ })).toBeVisible()

  await page.getByRole('link', { name: 'Two periods' }).click()
  await page.getByLabel('First period: from').fill('2023-08-01')
  await page.getByLabel('First period: to').fill('2023-12-31')
  await page.getByLabel('Second period: from').fill('2024-01-01')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.locator(table).getByRole('columnheader', { name: /^from 1 Jan 2024/ })).toBeVisible()

  await page.goto(`/compare?outlet=${WIRE}&outlet=nobody&by=mood&show=some`)
  await expect(page.getByText(/asks for outlet “nobody”, which is no outlet here/)).toBeVisible()
  await expect(page.getByText(/asks for by “mood”/)).toBeVisible()
})

test('filters from the sheet and says what to loosen where nothing is left', async ({ page }) => {
  await page.goto(THREE)
  await page.getByRole('button', { name: 'Filters' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  await sheet.getByRole('checkbox', { name: /^John Kirby/ }).check()
  await expect(page).toHaveURL(/speaker=john-kirby&outlet=/)
  await sheet.getByRole('button', { name: /^Show \d+ utterances?$/ }).click()
  await expect(page.getByRole('link', { name: 'Remove filter Speaker: John Kirby' })).toBeVisible()
  await page.goto(`${THREE}&q=zzzz`)
  await expect(page.getByRole('heading', { name: 'No statement passes all of these filters.' })).toBeVisible()
  await page.getByRole('link', { name: 'Drop this filter' }).click()
  await expect(page).toHaveURL(THREE)
})

test('shows one utterance after the other on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(THREE)
  await expect(page.locator(table).getByRole('columnheader', { name: /Sample Wire/ })).toBeHidden()
  await expect(page.locator(`${table}/tbody/tr`).first().getByText('Sample Wire (sample)')).toBeVisible()
})
