// Task: the table without the same story many times over, and what an outlet changed after it was read.
import { expect, test } from './fixtures'

// One after the other: what is taken out of its copies in one would be counted in another.
test.describe.configure({ mode: 'default' })

const countIn = (text: string | null) => Number(/([\d,]+) statements?/.exec(text ?? '')?.[1]?.replace(',', ''))

test('counts what copies share once, in the list, its address and its file', async ({ page, request }) => {
  await page.goto('/statements?q=Cantalamaro&language=it')
  const total = page.getByRole('status').first()
  const every = countIn(await total.textContent())
  await page.getByRole('checkbox', { name: 'Count copies once' }).first().check()
  await expect(page).toHaveURL(/copies=once/)
  await expect(page.getByRole('link', { name: 'Remove filter Copies: counted once' })).toBeVisible()
  const once = countIn(await total.textContent())
  expect(once).toBeLessThan(every)
  const csv = await (await request.get(`/api/statements.csv${new URL(page.url()).search}&preset=data`)).text()
  expect(csv.trim().split('\r\n')).toHaveLength(once + 1)
  await page.getByRole('link', { name: 'Remove filter Copies: counted once' }).click()
  await expect(total).toContainText(`${every} statements`)
})

test('goes from a statement to the copies that carry it, and takes one out and back', async ({ page }) => {
  await page.goto('/statements?q=Cantalamaro&language=it&outlet=la-voce-campione-sample')
  await page.getByRole('link', { name: '+2 copies' }).first().click()
  await expect(page).toHaveURL(/#same-story$/)
  const story = page.getByRole('region', { name: 'Same story in 3 articles' })
  await expect(story.getByText('likely origin')).toBeVisible()
  await expect(story.getByRole('listitem')).toHaveCount(3)
  await story.getByRole('button', { name: 'This article is no copy' }).click()
  await expect(story).toHaveCount(0)
  await page.getByRole('button', { name: 'Put it with its copies again' }).click()
  await expect(story).toBeVisible()
})

test('shows what an edit did to the statements, and leads from an earlier version to the later', async ({ page }) => {
  await page.goto('/statements?q=sluice&versions=all')
  await page
    .getByRole('row')
    .filter({ hasText: 'earlier version' })
    .getByRole('link', { name: /^In place/ })
    .press('Enter')
  await page.getByRole('link', { name: 'A later version exists' }).click()
  const versions = page.getByRole('region', { name: '2 versions of this article' })
  for (const what of ['given to another', 'reworded', 'added', 'dropped'])
    await expect(versions.getByText(what, { exact: true }).first()).toBeVisible()
  await expect(versions.locator('del').first()).toHaveText('Wednesday')
  await expect(versions.locator('ins').first()).toHaveText('Thursday')
  await page.goto('/statements?q=sluice')
  await expect(page.getByText('earlier version', { exact: true })).toHaveCount(0)
})
