// Task: two names are one outlet. A person renames, tags and merges outlets, filters by the tag, and takes it back.
import { addFromTerminal } from './add-from-terminal'
import { expect, test } from './fixtures'

test('tags and renames an outlet, merges another into it, filters by the tag, and undoes the merge', async ({
  page,
}) => {
  const sign = async (button: string) => {
    const form = page.locator('form', { has: page.getByRole('button', { name: button }) })
    await form.getByLabel(/^Signed/).fill('Desk')
    await form.getByRole('button', { name: button }).click()
  }
  addFromTerminal(
    'La guardiana Ottavia Brancaleoni ha detto che il molo di ponente resta chiuso.',
    'molo-notizie.example',
  )
  addFromTerminal(
    'Il nostromo Gaspare Tiraboschi ha dichiarato che le reti sono state ritrovate ieri.',
    'Molo Notizie Online',
  )
  await page.goto('/outlets?q=molo')
  await expect(page.getByText('2 outlets')).toBeVisible()
  await page.getByRole('table').getByRole('link', { name: 'molo-notizie.example' }).click()

  await page.getByText('Note its country, language or tags').click()
  await page.getByLabel('Country').selectOption({ label: 'Italy' })
  await page.getByLabel(/^Tags/).fill(`Harbour, ${'x'.repeat(41)}`)
  await sign('Note this')
  await expect(page.getByRole('alert').filter({ hasText: 'is too long' })).toBeVisible()
  await expect(page.getByLabel('Country')).toHaveValue('IT')
  await page.getByLabel(/^Tags/).fill('Harbour')
  await sign('Note this')
  await expect(page.getByRole('status')).toContainText('Noted of molo-notizie.example: Italy, harbour')

  await page.getByText('Show another name').click()
  await page.getByLabel('Name', { exact: true }).fill('Molo Notizie')
  await sign('Show this name')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Molo Notizie')
  await expect(page).toHaveURL(/\/outlets\/molo-notizie-example\?done=/)

  await page.getByText('The same as another outlet').click()
  await page.getByRole('searchbox', { name: 'Find the other' }).fill('molo online')
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 article, 1 statement', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: /Molo Notizie Online/ }).check()
  await sign('They are one: show Molo Notizie')
  await expect(page.getByRole('status')).toContainText('Molo Notizie Online is Molo Notizie')

  await page.goto('/statements?outletTag=harbour')
  await expect(page.getByText('2 statements', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Remove filter Outlet’s tag: harbour' })).toBeVisible()
  await page.goto('/outlets/molo-notizie-online')
  await expect(page).toHaveURL(/\/outlets\/molo-notizie-example$/)

  const merge = page.getByRole('listitem').filter({ hasText: 'Molo Notizie Online is' })
  await merge.getByRole('button', { name: /^Undo decision/ }).click()
  await expect(page.getByRole('status')).toContainText('Undone')
  await page.goto('/outlets?tag=harbour')
  await expect(page.getByRole('table').getByRole('link', { name: '1 statement', exact: true })).toBeVisible()
  await page.goto('/outlets/molo-notizie-online')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Molo Notizie Online')
})

test('chooses none of several outlets beforehand, and the one where there is one', async ({ page }) => {
  const chosen = page.getByRole('group', { name: 'Which one' }).getByRole('radio', { checked: true })
  await page.goto('/outlets/il-faro-di-prova-sample?with=sample')
  await expect(page.getByRole('radio', { name: /Der Probebote/ })).toBeVisible()
  await expect(chosen).toHaveCount(0)
  await page.goto('/outlets/il-faro-di-prova-sample?with=probebote')
  await expect(chosen).toHaveCount(1)
})
