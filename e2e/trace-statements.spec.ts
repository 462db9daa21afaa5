// Task: where does this claim come from? From speaker and outlet to statement, from mark to note and back.
import { expect, test } from './fixtures'

test('goes from the most quoted to a speaker, with every spelling and every row behind each number', async ({
  page,
}) => {
  await page.goto('/speakers')
  await page.getByRole('searchbox', { name: /speaker/i }).fill('κιρμπι')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'John Kirby', exact: true }).click()
  await expect(page).toHaveURL(/\/speakers\/john-kirby/)
  await expect(page.getByRole('heading', { level: 1, name: 'John Kirby' })).toBeVisible()
  await expect(page.getByText('Κίρμπι').filter({ visible: true }).first()).toBeVisible()
})

test('walks from a statement’s note to its words and back with the keyboard', async ({ page }) => {
  await page.goto('/statements?language=it&sort=date')
  await page.getByRole('table').getByRole('row').nth(1).locator('a[href*="#s-"]').press('Enter')
  await expect(page).toHaveURL(/#s-\d+$/)
  const number = page.getByRole('link', { name: /^Statement 1: to its words$/ })
  await number.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#s-\d+$/)
  await page.getByRole('link', { name: /^Statement 1, \w+: to its note$/ }).press('Enter')
  await expect(page).toHaveURL(/#note-\d+$/)
})

test('shows an outlet with its articles', async ({ page }) => {
  await page.goto('/outlets')
  await page.getByRole('link', { name: 'Il Faro di Prova (sample)' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Il Faro di Prova')
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/articles\/\d+/)
})
