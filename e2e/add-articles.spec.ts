// Task: add today's articles. Pasting one; bad input keeps what was typed.
import { expect, test } from './fixtures'

const TEXT = `Prova del faro

Il direttore del faro Ettore Lanterni ha detto che la lampada resterà accesa tutta la notte. «Nessuna nave resterà al buio», ha aggiunto Lanterni.`

test('adds a pasted article once', async ({ page }) => {
  await page.goto('/ingest')
  await page.getByLabel('Text of the article').fill(TEXT)
  await page.getByLabel('Outlet').fill('Gazzetta di Prova')
  await page.getByLabel('Published on').fill('2024-05-06')
  await page.getByRole('button', { name: 'Add the article' }).click()
  await expect(page.getByRole('status')).toContainText(/added/i)
  await page.goto('/statements?outlet=gazzetta-di-prova')
  await expect(page.getByRole('table').getByText('Nessuna nave resterà al buio')).toBeVisible()
  await expect(page.getByRole('table').getByText('Ettore Lanterni').first()).toBeVisible()

  await page.goto('/ingest')
  await page.getByLabel('Text of the article').fill(TEXT)
  await page.getByRole('button', { name: 'Add the article' }).click()
  await expect(page.getByRole('status')).toContainText(/already/i)
})

test('says what is wrong and keeps what was typed', async ({ page }) => {
  await page.goto('/ingest')
  await page.getByLabel('Text of the article').fill('… — …')
  await page.getByLabel('Outlet').fill('Gazzetta di Prova')
  await page.getByRole('button', { name: 'Add the article' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'no word' })).toBeVisible()
  await expect(page.getByLabel('Text of the article')).toHaveValue('… — …')
  await expect(page.getByLabel('Outlet')).toHaveValue('Gazzetta di Prova')
})
