// Facets, chips, words and days of the table of statements: what each leaves, and what the address makes of it.
import type { Locator, Page } from '@playwright/test'
import { expect as base, test } from './fixtures'
import { faultsOf, inEachTheme } from './themes'

/** Two widths at a time on a busy machine: what is slow is not wrong. */
const expect = base.configure({ timeout: 20_000 })
test.describe.configure({ timeout: 120_000 })

const WIDTHS = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 740 } }

const rows = (page: Page) => page.locator('//table[caption="Statements"]/tbody/tr')
/** How many statements the table says it holds; a list under an open sheet is hidden, but there. */
const total = async (page: Page) =>
  Number(((await page.locator('main [role="status"] strong').first().textContent()) ?? '').replace(/\D/g, ''))
const removal = (page: Page, filter: string) => page.getByRole('link', { name: `Remove filter ${filter}`, exact: true })

/** The filters: beside the table, or in a sheet where there is no room. */
async function openFilters(page: Page): Promise<Locator> {
  const isNarrow = (page.viewportSize()?.width ?? 0) < 1280
  if (!isNarrow) return page.getByRole('complementary', { name: 'Filters' })
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  // A button pressed before the page listens does nothing: a person presses it again.
  await expect(async () => {
    if (!(await sheet.isVisible())) await page.getByRole('button', { name: /^Filters/ }).click()
    await expect(sheet).toBeVisible({ timeout: 1000 })
  }).toPass()
  return sheet
}

async function closeFilters(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'Filters' })
  if (await sheet.isVisible()) await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(sheet).toBeHidden()
}

const group = (filters: Locator, title: string) => filters.getByRole('group', { name: title, exact: true })
const openGroup = (filters: Locator, title: string) =>
  filters
    .locator('summary')
    .filter({ hasText: new RegExp(`^${title}`) })
    .click()

for (const [name, viewport] of Object.entries(WIDTHS)) {
  test.describe(name, () => {
    test.use({ viewport })

    test('asks for a value or leaves it out, never both, and says so beside the table', async ({ page }) => {
      await page.goto('/statements?page=2')
      const all = await total(page)
      let filters = await openFilters(page)
      const italian = filters.getByRole('checkbox', { name: /^Italian/ })
      const without = filters.getByRole('button', { name: 'Leave out Italian' })

      await italian.check()
      await expect(page).toHaveURL('/statements?language=it')
      await expect.poll(() => total(page)).toBeLessThan(all)
      const some = await total(page)
      await without.click()
      await expect(page).toHaveURL('/statements?language=-it')
      await expect(italian).not.toBeChecked()
      await expect(without).toHaveAttribute('aria-pressed', 'true')
      await expect.poll(() => total(page)).toBe(all - some)
      // What it would show does not change with its own filter.
      await expect(filters.getByRole('checkbox', { name: `Italian ${some}`, exact: true })).toBeVisible()
      await italian.check()
      await expect(page).toHaveURL('/statements?language=it')
      await expect(without).toHaveAttribute('aria-pressed', 'false')
      await without.click()
      await expect(page).toHaveURL('/statements?language=-it')

      await closeFilters(page)
      await removal(page, 'Language: not Italian').click()
      await expect(page).toHaveURL('/statements')
      filters = await openFilters(page)
      await expect(filters.getByRole('button', { name: 'Leave out Italian' })).toHaveAttribute('aria-pressed', 'false')
    })

    test('reaches leaving out by the keyboard', async ({ page }) => {
      await page.goto('/statements')
      const filters = await openFilters(page)
      const box = filters.getByRole('checkbox', { name: /^indirect/ })
      const out = filters.getByRole('button', { name: 'Leave out indirect' })
      await expect(async () => {
        await box.focus()
        await page.keyboard.press('Tab')
        await expect(out).toBeFocused({ timeout: 1000 })
      }).toPass()
      await expect(out).toHaveCSS('opacity', '1')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/statements?kind=-indirect')
    })

    test('searches inside a long facet, in any script, case and accents', async ({ page }) => {
      await page.goto('/statements')
      const filters = await openFilters(page)
      const speakers = group(filters, 'Speaker')
      const search = speakers.getByRole('searchbox', { name: 'Find in: Speaker' })
      await expect(async () => {
        if (!(await search.isVisible())) await speakers.getByRole('button', { name: /^Show/ }).click()
        await expect(search).toBeFocused({ timeout: 1000 })
      }).toPass()
      for (const typed of ['kirby', 'ΚΙΡΜΠΙ', 'Κίρμπι']) {
        await search.fill(typed)
        await expect(speakers.getByRole('checkbox')).toHaveCount(1)
        await expect(speakers.getByRole('checkbox', { name: /^John Kirby/ })).toBeVisible()
      }
      await search.fill('zzzz')
      await expect(speakers.getByText('No match for “zzzz”.')).toBeVisible()
      await search.fill('kirby')
      await speakers.getByRole('checkbox', { name: /^John Kirby/ }).check()
      await expect(page).toHaveURL('/statements?speaker=john-kirby')
    })

    test('takes the unknown for a value, and lists months the newest first', async ({ page }) => {
      await page.goto('/statements')
      const filters = await openFilters(page)
      await openGroup(filters, 'Month')
      const months = group(filters, 'Month')
      const listed = months.getByRole('listitem')
      await expect(listed).toContainText(['November 2024', 'October 2024', 'June 2024', 'unknown'])
      await months.getByRole('checkbox', { name: /^unknown/ }).check()
      await expect(page).toHaveURL('/statements?month=unknown')
      await expect.poll(() => total(page)).toBeGreaterThan(0)
      await expect.poll(() => rows(page).filter({ hasNotText: 'date unknown' }).count()).toBe(0)
      await page.goto('/statements?act=unknown')
      await expect(removal(page, 'Act: not stated')).toBeVisible()
      expect(await total(page)).toBeGreaterThan(0)
    })

    test('has back and forward bring back every box, field and count', async ({ page }) => {
      await page.goto('/statements')
      const all = await total(page)
      let filters = await openFilters(page)
      const greek = () => filters.getByRole('checkbox', { name: /^Greek/ })
      const words = () => filters.getByRole('searchbox', { name: 'Words' })
      await greek().check()
      await expect(page).toHaveURL('/statements?language=el')
      await expect.poll(() => total(page)).toBeLessThan(all)
      const inGreek = await total(page)
      const before = await page.evaluate(() => history.length)
      await words().pressSequentially('Κίρμπι')
      await words().press('Enter')
      await expect(page).toHaveURL(/q=.*language=el/)
      await expect(words()).toBeFocused()
      // Six letters typed are one step back.
      expect(await page.evaluate(() => history.length)).toBe(before + 1)
      await expect.poll(() => total(page)).toBeLessThan(inGreek)

      await page.goBack()
      filters = await openFilters(page)
      await expect(words()).toHaveValue('')
      await expect(greek()).toBeChecked()
      await expect.poll(() => total(page)).toBe(inGreek)
      await page.goBack()
      filters = await openFilters(page)
      await expect(greek()).not.toBeChecked()
      await expect.poll(() => total(page)).toBe(all)
      await page.goForward()
      await page.goForward()
      filters = await openFilters(page)
      await expect(words()).toHaveValue('Κίρμπι')
      await expect(greek()).toBeChecked()
    })

    test('takes the words along that stand in their field when something else is chosen', async ({ page }) => {
      await page.goto('/statements')
      const filters = await openFilters(page)
      await filters.getByRole('searchbox', { name: 'Words' }).fill('Kirby')
      await filters.getByRole('checkbox', { name: /^Italian/ }).check()
      await expect(page).toHaveURL('/statements?q=Kirby&language=it')
    })

    test('marks what was searched for: phrases, beginnings, names in other scripts', async ({ page }) => {
      const marks = () => page.locator('//table[caption="Statements"]//mark').allTextContents()
      await page.goto('/statements?q=den*')
      const found = await marks()
      expect(found.length).toBeGreaterThan(0)
      for (const mark of found) expect(mark.toLowerCase()).toBe('den')
      await page.goto(`/statements?q=${encodeURIComponent('ΚΙΡΜΠΙ')}`)
      expect(await marks()).toEqual(expect.arrayContaining(['Kirby', 'Κίρμπι']))
      const word = /\p{L}{4,} \p{L}{4,}/u.exec((await rows(page).first().locator('[lang]').first().textContent()) ?? '')
      const phrase = word?.[0] ?? ''
      await page.goto(`/statements?q=${encodeURIComponent(`“${phrase.toUpperCase()}”`)}`)
      expect(await marks()).toContain(phrase)
    })

    test('clears all', async ({ page }) => {
      await page.goto('/statements?q=a&language=-it&kind=direct&from=2023-01-01&sort=outlet')
      await expect(page.getByRole('list', { name: 'Filters in force' }).getByRole('listitem')).toHaveCount(5)
      await page.getByRole('link', { name: 'Clear all', exact: true }).click()
      await expect(page).toHaveURL('/statements?sort=outlet')
      await expect(page.getByRole('list', { name: 'Filters in force' })).toBeHidden()
    })

    for (const timezoneId of ['America/New_York', 'Europe/Rome', 'Asia/Tokyo']) {
      test.describe(timezoneId, () => {
        test.use({ timezoneId })

        test('includes both days of a range', async ({ page }) => {
          await page.goto('/statements')
          const filters = await openFilters(page)
          const [from, to] = [filters.getByLabel('From', { exact: true }), filters.getByLabel('To', { exact: true })]
          // What is filled in before the page listens is not heard.
          await expect(async () => {
            await from.fill('')
            await from.fill('2024-01-23')
            await expect(page).toHaveURL('/statements?from=2024-01-23', { timeout: 5000 })
          }).toPass()
          await to.fill('2024-01-25')
          await expect(page).toHaveURL('/statements?from=2024-01-23&to=2024-01-25')
          await closeFilters(page)
          await expect
            .poll(() =>
              rows(page)
                .filter({ hasText: /2[35] Jan 2024/ })
                .count(),
            )
            .toBe(await total(page))
          await expect.poll(() => rows(page).filter({ hasText: '23 Jan 2024' }).count()).toBeGreaterThan(0)
          await expect.poll(() => rows(page).filter({ hasText: '25 Jan 2024' }).count()).toBeGreaterThan(0)
          await expect(removal(page, 'From: 23 Jan 2024')).toBeVisible()
          await expect(removal(page, 'To: 25 Jan 2024')).toBeVisible()
        })

        test('counts back from the reader’s own day', async ({ page }) => {
          // In New York it is still the eighth.
          await page.clock.setFixedTime('2024-11-09T03:00:00Z')
          const today = timezoneId === 'America/New_York' ? '08' : '09'
          await page.goto('/statements')
          const filters = await openFilters(page)
          const week = `/statements?from=2024-11-0${Number(today) - 6}&to=2024-11-${today}`
          await expect(async () => {
            await filters.getByRole('button', { name: 'Last 7 days' }).click()
            await expect(page).toHaveURL(week, { timeout: 2000 })
          }).toPass()
          await filters.getByRole('button', { name: 'This month' }).click()
          await expect(page).toHaveURL(`/statements?from=2024-11-01&to=2024-11-${today}`)
          await filters.getByRole('button', { name: 'Any day' }).click()
          await expect(page).toHaveURL('/statements')
        })
      })
    }

    test('says that a range holds no day', async ({ page }) => {
      await page.goto('/statements?from=2024-02-01&to=2024-01-01')
      const filters = await openFilters(page)
      await expect(filters.getByText('The first day comes after the last: no day lies between them.')).toBeVisible()
    })

    test('has no fault with axe among its filters, in either theme', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto('/statements?language=-it&q=den*&from=2024-02-01')
      await openFilters(page)
      await inEachTheme(page, async (theme) => {
        expect.soft(await faultsOf(page), theme).toEqual([])
        const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
        expect.soft(content, theme).toBeLessThanOrEqual(width ?? 0)
      })
    })
  })
}
