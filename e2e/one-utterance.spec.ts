// Task: who reported this first, in which words, and what changed on the way? A person reads it, parts and joins reports, and takes it back.
import type { Page } from '@playwright/test'
import { addFromTerminal } from './add-from-terminal'
import { expect, test } from './fixtures'

test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  addFromTerminal(
    '«Il ponte girevole potrebbe riaprire sabato 8 giugno, ma servono ancora 40 bulloni», ha dichiarato l’ingegnera Zaira Montecuccoli. La prova di carico era fallita in aprile.',
    'Agenzia Ormeggio',
    '2024-06-03',
  )
  addFromTerminal(
    'Buone notizie per chi attraversa il canale a piedi. L’ingegnera Zaira Montecuccoli ha detto che il ponte girevole riaprirà sabato 8 giugno. Da due mesi gli abitanti dell’isola fanno il giro dalla chiusa e perdono mezz’ora al giorno.',
    'Corriere delle Boe',
    '2024-06-04',
  )
  addFromTerminal(
    'The swing bridge may reopen on Saturday, 8 June, but 40 bolts are still needed, engineer Zaira Montecuccoli said. Islanders have taken the long way round since April.',
    'The Mooring Post',
    '2024-06-05',
  )
  addFromTerminal(
    'L’ingegnera Zaira Montecuccoli ha aggiunto che i lampioni della banchina saranno sostituiti in autunno.',
    'Il Lampionaio',
    '2024-06-05',
  )
})

/** What was just decided; other parts of the page tell of copied citations. */
const note = (page: Page) => page.getByRole('status').filter({ hasText: /^(Decided|Undone): / })

const versions = (page: Page) =>
  page
    .getByRole('region', { name: /^(Reports, in the order of time|The report)$/ })
    .getByRole('list')
    .first()
    .locator('> li')

async function openUtterance(page: Page) {
  await page.goto('/statements?q=ponte+girevole+potrebbe')
  await page.getByRole('table').getByRole('link', { name: '2 other reports' }).click()
  await expect(page).toHaveURL(/\/statements\/\d+$/)
}

async function sign(page: Page, button: string) {
  const form = page.locator('form', { has: page.getByRole('button', { name: button }) })
  await form.getByLabel(/^Signed/).fill('Desk')
  await form.getByRole('button', { name: button }).click()
}

test('tells who reported it first, how literally, and what each report changes', async ({ page }) => {
  await openUtterance(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zaira Montecuccoli')
  await expect(page.getByRole('blockquote')).toContainText('potrebbe riaprire')
  await expect(versions(page)).toHaveCount(3)
  const [first, second, third] = [0, 1, 2].map((at) => versions(page).nth(at))
  if (!first || !second || !third) throw new Error('no versions')
  await expect(first).toContainText('Agenzia Ormeggio')
  await expect(first).toContainText('Earliest: published before all others')
  await expect(first).toContainText('Most literal: the speaker’s own words')
  await expect(second).toContainText('Drops the doubt')
  await expect(second.locator('[lang="it"]', { hasText: /^potrebbe$/ })).toBeVisible()
  await second.getByText('Word by word').click()
  await expect(second.locator('ins', { hasText: 'riaprirà' })).toBeVisible()
  await expect(third.locator('[lang="en"]', { hasText: 'swing bridge' }).first()).toBeVisible()
  await expect(third).not.toContainText('Drops the doubt')
  await expect(page.getByRole('region', { name: 'Where it comes from' })).toContainText(
    'First seen in Agenzia Ormeggio on 3 Jun 2024',
  )
})

test('is reached from every report, in the table and beside the article', async ({ page }) => {
  await page.goto('/statements?q=swing+bridge')
  await page
    .getByRole('table')
    .getByRole('link', { name: /^In place: The swing bridge/ })
    .press('Enter')
  await page.getByRole('link', { name: 'Other reports of this: 2' }).click()
  await expect(page.getByRole('blockquote')).toContainText('potrebbe riaprire')
  await expect(versions(page).nth(2)).toContainText('this statement')
})

test('says of a statement alone what was looked for', async ({ page }) => {
  await page.goto('/statements?q=lampioni+della+banchina')
  const row = page.getByRole('table').getByRole('row', { name: /lampioni/ })
  await expect(row.getByRole('link', { name: /other report/ })).toHaveCount(0)
  const rows = await (await page.request.get('/api/statements?q=lampioni+della+banchina')).json()
  expect(rows.rows[0]).toMatchObject({ group: null, reports: 0 })
  await page.goto(`/statements/${rows.rows[0].id}`)
  await expect(page.getByText('No other report of it was found.')).toContainText('within 3 days')
  await expect(versions(page)).toHaveCount(1)
})

test('parts a report and takes it back', async ({ page }) => {
  await openUtterance(page)
  await page.locator('summary', { hasText: 'Not the same utterance' }).click()
  await sign(page, 'Not the same utterance')
  await expect(page.getByRole('alert').filter({ hasText: 'Tick the reports' })).toBeVisible()
  await page.getByRole('checkbox', { name: /swing bridge/ }).check()
  await sign(page, 'Not the same utterance')
  await expect(note(page)).toContainText('reports another utterance')
  await expect(versions(page)).toHaveCount(2)
  await note(page)
    .getByRole('button', { name: /^Undo decision/ })
    .click()
  await expect(note(page)).toContainText('Undone')
  await expect(versions(page)).toHaveCount(3)
})

test('adds a report that was not found, and takes it back from the log', async ({ page }) => {
  await openUtterance(page)
  await page.locator('summary', { hasText: 'Add another report' }).click()
  await page.getByRole('searchbox', { name: 'Find the report' }).fill('lampioni')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /lampioni/ }).check()
  await sign(page, 'The same utterance')
  await expect(note(page)).toContainText('is a report of the same utterance as others')
  await expect(versions(page)).toHaveCount(4)
  await page.goto('/decisions')
  const line = page.getByRole('listitem').filter({ hasText: 'i lampioni della banchina' })
  await line.getByRole('link', { name: /lampioni/ }).click()
  await expect(page).toHaveURL(/\/statements\/\d+$/)
  await expect(versions(page)).toHaveCount(4)
  await page.goto('/decisions')
  await line.getByRole('button', { name: /^Undo decision/ }).click()
  await expect(note(page)).toContainText('Undone')
  await openUtterance(page)
  await expect(versions(page)).toHaveCount(3)
})

test('walks the bars of the timeline with the keyboard', async ({ page }) => {
  await openUtterance(page)
  const bars = page.getByRole('group', { name: 'Timeline' }).getByRole('link')
  await expect(bars).toHaveCount(3)
  await bars.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('link', { name: '4 Jun 2024, Italian: 1 report' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: '5 Jun 2024, English: 1 report' })).toBeFocused()
})
