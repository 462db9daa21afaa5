// The rows of a list as the keyboard walks them.
import { expect, type Page } from '@playwright/test'

/** The id of the row that has the focus; null where none has. */
export const rowWithFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null)

/** Goes to a list, and into its rows: the server draws the page before it can take keys. */
export async function goToRows(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.locator('table [data-row]').first()).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('j')
    expect(await rowWithFocus(page)).not.toBeNull()
  }).toPass()
  await page.keyboard.press('k')
}
