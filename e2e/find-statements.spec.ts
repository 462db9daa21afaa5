// Task: what has Kirby said about the arms talks since August? Filter, search, sort, and read each statement in place.
import { expect, test } from './fixtures'

const rows = '//table[caption="Statements"]/tbody/tr'

test('finds a speaker’s statements in every language and reads one in its article', async ({ page }) => {
  await page.goto('/statements')
  const all = await page.locator(rows).count()
  await page.getByRole('checkbox', { name: /^John Kirby/ }).check()
  await expect(page).toHaveURL(/speaker=john-kirby/)
  await expect(page.getByRole('link', { name: 'Remove filter Speaker: John Kirby' })).toBeVisible()
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(all)
  for (const row of await page.locator(rows).all()) await expect(row).toContainText('John Kirby')
  expect(await page.locator(rows).filter({ hasText: 'Greek' }).count()).toBeGreaterThan(0)
  expect(await page.locator(rows).filter({ hasText: 'Italian' }).count()).toBeGreaterThan(0)

  const first = page.locator(rows).first()
  const words = ((await first.locator('[lang]').first().textContent()) ?? '').match(/\p{L}+/gu)?.slice(0, 3) ?? []
  // A title may break over two lines, with something else where its box begins.
  await first.locator('a[href*="#s-"]').press('Enter')
  await expect(page).toHaveURL(/\/articles\/\d+#s-\d+$/)
  await expect(page.getByRole('article')).toContainText(new RegExp(words.join('\\P{L}+'), 'u'))
})

test('finds Greek names in any case, without accents, and by their English spelling', async ({ page }) => {
  for (const words of ['Κίρμπι', 'ΚΙΡΜΠΙ', 'κιρμπι']) {
    await page.goto('/statements')
    // A key pressed before the page listens to keys is lost: a person presses it again.
    await expect(async () => {
      await page.keyboard.press('/')
      await expect(page.getByRole('searchbox', { name: 'Search all statements' })).toBeFocused({ timeout: 1000 })
    }).toPass()
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(words)}`))
    await expect(page.locator(rows).first()).toContainText('John Kirby')
  }
})

test('sorts from the head of a column, says so, and goes back', async ({ page }) => {
  await page.goto('/statements?language=it')
  const head = page.getByRole('columnheader', { name: 'Speaker' })
  await head.getByRole('button').click()
  await expect(page).toHaveURL(/sort=speaker/)
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await page.goBack()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await page.goBack()
  await expect(page.getByRole('columnheader', { name: 'Published' })).toHaveAttribute('aria-sort', 'descending')
})

test('filters by days, both included, and drops a filter from its chip', async ({ page }) => {
  await page.goto('/statements?from=2023-08-31&to=2023-08-31')
  for (const row of await page.locator(rows).all()) await expect(row).toContainText('31 Aug 2023')
  const total = await page.locator(rows).count()
  expect(total).toBeGreaterThan(0)
  await page.getByRole('link', { name: /^Remove filter From/ }).click()
  await expect(page).not.toHaveURL(/from=/)
  await expect.poll(() => page.locator(rows).count()).toBeGreaterThan(total)
})

test('says which filter emptied the table, and drops it', async ({ page }) => {
  await page.goto('/statements?speaker=john-kirby&q=zzzz')
  await expect(page.getByRole('heading', { name: 'No statement passes all of these filters.' })).toBeVisible()
  const line = page.getByRole('listitem').filter({ hasText: 'Without Words: zzzz' })
  await line.getByRole('link', { name: 'Drop this filter' }).click()
  await expect(page).toHaveURL('/statements?speaker=john-kirby')
  await expect(page.locator(rows).first()).toContainText('John Kirby')
})
