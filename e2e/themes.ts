// A page as it stands in the colours of either theme, loaded once, and what axe finds on it.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Shows the page in light and then in dark colours, as the system asks for them. */
export async function inEachTheme(page: Page, check: (theme: 'light' | 'dark') => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Colours that change in steps, however short, are there after the next frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    await check(colorScheme)
  }
}

/** Each rule that is broken, with the places where. */
export async function faultsOf(page: Page) {
  // Of what holds, nothing is listed, and no page has frames to be put together: both take half of the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target)])
}
