// Task: who is who. A person decides that two names are one, sees it everywhere, and takes it back.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** Adds an article of its own, so that no other test's figures move. */
async function paste(page: Page, text: string) {
  await page.goto('/ingest')
  await page.getByLabel('Text of the article').fill(text)
  await page.getByRole('button', { name: 'Add the article' }).click()
  await expect(page.getByRole('status')).toContainText(/added/i)
}

test('merges two speakers, finds both under one page, and undoes it', async ({ page }) => {
  await paste(page, 'Il sindaco Teodoro Malvasanti ha detto che il ponte resta chiuso fino a lunedì per le verifiche.')
  await paste(page, 'L’assessora Brigida Falconeschi ha dichiarato che i fondi per il ponte sono stati trovati ieri.')
  await page.goto('/speakers/teodoro-malvasanti/names')
  await page.getByRole('searchbox', { name: 'Find the other' }).fill('falconeschi')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /Brigida Falconeschi/ }).check()
  await page.getByRole('button', { name: 'They are one: show Teodoro Malvasanti' }).click()
  // A browser's own check of the field that says who decides.
  await expect(page.getByLabel(/^Signed/).first()).toBeFocused()
  await page
    .getByLabel(/^Signed/)
    .first()
    .fill('Desk')
  await page.getByLabel(/^Why/).first().fill('one office')
  await page.getByRole('button', { name: 'They are one: show Teodoro Malvasanti' }).click()
  await expect(page.getByRole('status')).toContainText('Brigida Falconeschi is Teodoro Malvasanti')
  await page.goto('/statements?q=falconeschi')
  await expect(page.getByRole('table').getByRole('link', { name: 'Teodoro Malvasanti', exact: true })).toHaveCount(2)
  await page.goto('/speakers/brigida-falconeschi/names')
  await expect(page).toHaveURL(/teodoro-malvasanti/)
  await expect(page.getByText('Desk, ').first()).toContainText('one office')
  await page.getByRole('button', { name: /^Undo decision/ }).click()
  await expect(page.getByRole('status')).toContainText('Undone')
  await page.goto('/speakers/brigida-falconeschi/names')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Brigida Falconeschi')
})

test('refuses a name that means somebody else, and keeps what was typed', async ({ page }) => {
  await paste(page, 'Il prefetto Ortensio Calabrache ha annunciato che le scuole della costa riapriranno presto.')
  await page.goto('/speakers/ortensio-calabrache/names')
  await page.getByText('Names in each language').click()
  await page.getByLabel(/^In every language/).fill('Calabrache\nKirby')
  const form = page.locator('form', { has: page.getByLabel(/^In every language/) })
  await form.getByLabel(/^Signed/).fill('Desk')
  await form.getByRole('button').click()
  await expect(form.getByRole('alert')).toContainText('“Kirby” means John Kirby already')
  await expect(form.getByLabel(/^In every language/)).toHaveValue('Calabrache\nKirby')
})

for (const [locale, said] of [
  ['it', 'È già il nome con cui compare: «John Kirby».'],
  ['el', 'Αυτό είναι ήδη το όνομα που εμφανίζεται: «John Kirby».'],
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale })
    test('says in the reader’s language why a name is refused', async ({ page }) => {
      await page.goto('/speakers/john-kirby/names')
      const name = page.locator('input[name="name"]')
      const form = page.locator('form', { has: name }).first()
      await page.locator('details', { has: name }).first().locator('summary').first().click()
      await form.locator('input[name="name"]').fill('John Kirby')
      await form.locator('input[name="who"]').fill('Desk')
      await form.getByRole('button').click()
      await expect(form.getByRole('alert')).toHaveText(said)
    })
  })
}
