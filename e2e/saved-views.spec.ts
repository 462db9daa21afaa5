// Task: come back tomorrow and see what is new: a list kept under a name, and what came in since it was marked as seen.
import type { Page } from '@playwright/test'
import { addFromTerminal } from './add-from-terminal'
import { expect, test } from './fixtures'
import { faultsOf, inEachTheme } from './themes'

/** Keeps the list on screen. */
async function save(page: Page, name: string) {
  const window = page.getByRole('dialog', { name: 'Save view' })
  await expect(async () => {
    await page.getByRole('button', { name: 'Save view' }).click()
    await expect(window).toBeVisible({ timeout: 2000 })
  }).toPass()
  await window.getByRole('textbox', { name: 'Name of the view' }).fill(name)
  await window.getByRole('button', { name: 'Save view' }).click()
  return window
}

const line = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })

test('keeps a list, says what came in since, and marks it as seen only when told to', async ({ page }) => {
  addFromTerminal(
    'La portavoce Ubalda Quintavalle ha detto che il molo nuovo aprirà in primavera.',
    'La Prova del Molo',
  )
  await page.goto('/statements?q=Quintavalle&page=7')
  await expect((await save(page, 'Il molo')).getByRole('status')).toContainText('is saved among your views')
  await page.getByRole('dialog', { name: 'Save view' }).getByRole('link', { name: 'your views' }).click()
  await expect(page).toHaveURL('/views')
  await expect(line(page, 'Il molo')).toContainText('1 statement')
  await expect(line(page, 'Il molo')).toContainText('nothing new since')

  addFromTerminal('Ubalda Quintavalle ha dichiarato che il molo vecchio resterà chiuso.', 'La Prova del Molo')
  for (const _ of [1, 2]) {
    await page.goto('/views')
    await line(page, 'Il molo').getByRole('link', { name: '1 new since' }).click()
    await expect(page).toHaveURL(/q=Quintavalle&added=/)
    await expect(page.getByRole('table', { name: 'Statements' }).getByRole('row')).toHaveCount(2)
  }
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Saved views' })).toContainText('1 new')

  await page.goto('/views')
  await page.getByRole('button', { name: 'Mark as seen: Il molo' }).click()
  await expect(line(page, 'Il molo')).toContainText('nothing new since')
  await page.getByRole('button', { name: 'Undo: Il molo' }).click()
  await expect(line(page, 'Il molo').getByRole('link', { name: '1 new since' })).toBeVisible()
  await page.getByRole('button', { name: 'Mark as seen: Il molo' }).click()
  await expect(line(page, 'Il molo')).toContainText('nothing new since')
})

test('renames and deletes a list, and takes the deleting back', async ({ page }) => {
  await page.goto('/statements?language=el')
  await save(page, 'Στα ελληνικά')
  await page.goto('/statements?language=it')
  const window = await save(page, 'ΣΤΑ ΕΛΛΗΝΙΚΑ')
  await expect(window.getByRole('alert')).toHaveText(/^Another view is called “ΣΤΑ ΕΛΛΗΝΙΚΑ” already/)
  await window.getByRole('textbox').fill('In italiano')
  await window.getByRole('textbox').press('Enter')
  await expect(window.getByRole('status')).toBeVisible()

  await page.goto('/views')
  await page.getByRole('button', { name: 'Rename: In italiano' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Tutto in italiano')
  await page.keyboard.press('Enter')
  await expect(line(page, 'Tutto in italiano')).toBeVisible()
  await page.getByRole('button', { name: 'Delete: Tutto in italiano' }).click()
  const note = page.getByRole('status').filter({ hasText: '“Tutto in italiano” is deleted.' })
  await expect(note).toBeFocused()
  await expect(line(page, 'Tutto in italiano')).toHaveCount(0)
  await note.getByRole('button', { name: 'Undo' }).click()
  await line(page, 'Tutto in italiano').getByRole('link', { name: 'Tutto in italiano' }).click()
  await expect(page).toHaveURL('/statements?language=it')
})

test('tells on the front page what came in since everything was marked as seen', async ({ page }) => {
  await page.goto('/')
  const since = page.getByRole('region', { name: 'Since you last looked' })
  await since.getByRole('button', { name: 'Mark as seen' }).click()
  await expect(since).toContainText('Marked as seen.')
  addFromTerminal('Il sindaco Prospero Lanternari ha detto che il faro resta acceso.', 'La Prova del Molo')
  await page.goto('/')
  await since.getByRole('link', { name: /new statements?$/ }).click()
  await expect(page).toHaveURL(/^[^?]*\/statements\?added=/)
  await expect(page.getByText('Lanternari').first()).toBeVisible()
})

test('saves without a fault axe can find, in either theme', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/compare?outlet=sample-wire-sample&outlet=to-kathimerino-deigma-sample')
  await save(page, 'Side by side')
  for (const address of [null, '/views', '/']) {
    if (address) await page.goto(address)
    await inEachTheme(page, async (theme) => {
      expect.soft(await faultsOf(page), theme).toEqual([])
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), theme).toBeLessThanOrEqual(360)
    })
  }
})
