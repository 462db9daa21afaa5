// Without the mouse: keys that go somewhere, their help, and the palette that goes anywhere by name.
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { goToRows, rowWithFocus } from './rows'
import { faultsOf, inEachTheme } from './themes'

/** A key pressed before the page listens to keys is lost: a person presses it again. */
async function open(page: Page, keys: string, name: string) {
  const window = page.getByRole('dialog', { name })
  await expect(async () => {
    await page.keyboard.press(keys)
    await expect(window).toBeVisible({ timeout: 2000 })
  }).toPass()
  return window
}
const openPalette = (page: Page) => open(page, 'Control+k', 'Go to or do')
const openHelp = (page: Page) => open(page, 'Shift+?', 'Keyboard shortcuts')

/** Presses a key of a layout that this keyboard has not. */
const pressOf = (page: Page, key: string, code: string) =>
  page.evaluate(
    ([key, code]) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }))
    },
    [key, code] as const,
  )

test('lists the keys of the page, without a fault axe can find, in either theme', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/statements')
  const help = await openHelp(page)
  await expect(help.getByRole('heading', { name: 'Go to', exact: true })).toBeVisible()
  await expect(help.getByText('Search all statements')).toBeVisible()
  await inEachTheme(page, async (theme) => expect.soft(await faultsOf(page), theme).toEqual([]))
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test('offers places and actions by name, without a fault axe can find, in either theme', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  const palette = await openPalette(page)
  await page.keyboard.type('kirby')
  await expect(palette.getByRole('option', { name: /^John Kirby/ })).toBeVisible()
  await inEachTheme(page, async (theme) => expect.soft(await faultsOf(page), theme).toEqual([]))
})

test('goes to a speaker and an outlet by names in Greek letters, and remembers them', async ({ page }) => {
  await page.goto('/')
  await openPalette(page)
  await page.keyboard.type('ΚΙΡΜΠΙ')
  // Pressed before the answer may have come.
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/speakers/john-kirby')
  const palette = await openPalette(page)
  await page.keyboard.type('καθημερ')
  await palette.getByRole('option', { name: /^Το Καθημερινό Δείγμα/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/outlets/to-kathimerino-deigma-sample')
  await openPalette(page)
  await expect(palette.getByRole('group', { name: 'Lately' }).getByRole('option').first()).toContainText('Καθημερινό')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/speakers/john-kirby')
})

test('searches the statements where no name fits, and says when names cannot be looked up', async ({ page }) => {
  await page.goto('/outlets')
  const palette = await openPalette(page)
  await page.keyboard.type('zzyzx')
  await expect(palette.getByRole('option')).toHaveText(['Search statements for “zzyzx”'])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/statements?q=zzyzx')
  await page.route('**/api/go?*', (route) => route.fulfill({ status: 404 }))
  await openPalette(page)
  await page.keyboard.type('spe')
  await expect(palette.getByRole('status')).toContainText('could not be looked up')
  await expect(palette.getByRole('option', { name: 'Speakers' })).toBeVisible()
})

test('runs an action and gives the focus back', async ({ page }) => {
  await page.goto('/speakers')
  const button = page.getByRole('button', { name: 'Go to or do something' })
  const palette = page.getByRole('dialog', { name: 'Go to or do' })
  await expect(async () => {
    await button.press('Enter')
    await expect(palette).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.keyboard.type('dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(palette).toBeHidden()
  await expect(button).toBeFocused()
})

test('goes places by two keys on any layout, but not while something is typed', async ({ page }) => {
  await page.goto('/outlets')
  await openHelp(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await expect(page).toHaveURL('/speakers')
  await pressOf(page, 'γ', 'KeyG')
  await pressOf(page, 'σ', 'KeyS')
  await expect(page).toHaveURL('/statements')
  await page.keyboard.press('/')
  const search = page.getByRole('searchbox', { name: 'Search all statements' })
  await expect(search).toBeFocused()
  await page.keyboard.type('gp?/')
  await expect(search).toHaveValue('gp?/')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('leaves single characters alone once they are turned off', async ({ page }) => {
  await page.goto('/outlets')
  const help = await openHelp(page)
  const box = help.getByRole('checkbox', { name: 'Shortcuts of single characters' })
  await box.uncheck()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await page.keyboard.press('Shift+?')
  await openPalette(page)
  await expect(help).toHaveCount(0)
  await page.keyboard.type('show the short')
  await page.keyboard.press('Enter')
  await box.check()
})

test('fits palette and help into 360 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/statements')
  for (const show of [openHelp, openPalette]) {
    const box = await (await show(page)).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
    await page.keyboard.press('Escape')
  }
})

test('keeps what is typed while the palette is still on its way', async ({ page }) => {
  await goToRows(page, '/statements')
  await page.route('**/_next/static/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await page.keyboard.press('Control+k')
  await page.keyboard.type('go kirby')
  await expect(page.getByRole('combobox')).toHaveValue('go kirby')
  await expect(page).toHaveURL('/statements')
})

test('reaches filters, columns, charts and the export by key, and comes back from each', async ({ page }) => {
  await goToRows(page, '/statements?language=en')
  await page.keyboard.press('f')
  const words = page.getByRole('searchbox', { name: 'Words' })
  await expect(words).toBeFocused()
  await page.keyboard.type('je')
  await expect(words).toHaveValue('je')
  await page.keyboard.press('Escape')
  await expect(words).not.toBeFocused()
  await expect(words).toHaveValue('je')

  for (const [key, panel, button] of [
    ['e', /^Export/, /^Export \d+ statements/],
    ['t', /^View/, /^View$/],
    ['v', /^Save/, /^Save/],
  ] as const) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name: panel })
    await expect(dialog).toBeVisible()
    await expect.poll(() => dialog.evaluate((it) => it.contains(document.activeElement))).toBe(true)
    // The focus stays within, whichever way it is led.
    for (const way of ['Shift+Tab', ...Array.from({ length: 30 }, () => 'Tab')]) {
      await page.keyboard.press(way)
      await expect.poll(() => dialog.evaluate((it) => it.contains(document.activeElement)), way).toBe(true)
    }
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: button })).toBeFocused()
  }

  await page.keyboard.press('Shift+c')
  await expect(page).toHaveURL('/statements/charts?language=en')
  await page.keyboard.press('Shift+f')
  await expect(page).toHaveURL('/statements/charts')
  await page.keyboard.press('Shift+c')
  await expect(page).toHaveURL('/statements')
})

test('comes back from an article to the row it was opened by', async ({ page }) => {
  await goToRows(page, '/statements')
  await page.keyboard.press('j')
  const left = await rowWithFocus(page)
  await page.keyboard.press('o')
  await expect(page).toHaveURL(/\/articles\/\d+#/)
  await page.goBack()
  await expect.poll(() => rowWithFocus(page)).toBe(left)
  await page.keyboard.press('j')
  expect(await rowWithFocus(page)).toBe(
    await page.locator(`[data-row="${left}"] + [data-row]`).getAttribute('data-row'),
  )
})
