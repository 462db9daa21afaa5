// Citations of a statement and of an article: the sentence with one key, files in other formats, and what a browser refuses.
import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('copies a sentence, and another format from the list', async ({ page }) => {
    await page.goto('/statements/175')
    await page.getByRole('button', { name: 'Copy citation' }).press('Enter')
    await expect(page.getByText('Copied', { exact: true })).toBeVisible()
    const sentence = await page.evaluate(() => navigator.clipboard.readText())
    expect(sentence).toMatch(/, as reported by .+: .+ https:\/\/\S+ \(accessed \d+ \p{L}+ \d{4}\)\.$/u)

    await page.getByText('Other formats').click()
    await page.getByRole('button', { name: 'Copy as RIS' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TY {2}- NEWS\r?\n/)
  })
})

test('downloads a file named by what it cites', async ({ page }) => {
  await page.goto('/articles/1')
  const link = page.getByRole('link', { name: 'Download as BibTeX' })
  await expect(async () => {
    if (!(await link.isVisible())) await page.getByText('Other formats').click()
    await expect(link).toBeVisible({ timeout: 1000 })
  }).toPass()
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toMatch(/^dictum-citation_Agenzia-Campione.*\.bib$/)
  expect(await readFile(await download.path(), 'utf8')).toContain('@article{dictum-1,')
})

test('marks the citation for copying where the browser refuses', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await page.goto('/statements/175')
  await page.getByRole('button', { name: 'Copy citation' }).press('Enter')
  const field = page.getByRole('textbox', { name: 'Citation' })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/, as reported by /)
  const [from, to, length] = await field.evaluate((area: HTMLTextAreaElement) => [
    area.selectionStart,
    area.selectionEnd,
    area.value.length,
  ])
  expect([from, to]).toEqual([0, length])
})

test('answers each format with its media type, and nonsense with a sentence', async ({ request }) => {
  for (const [format, type] of [
    ['plain', 'text/plain'],
    ['bibtex', 'application/x-bibtex'],
    ['ris', 'application/x-research-info-systems'],
    ['csl', 'application/vnd.citationstyles.csl+json'],
    ['jsonld', 'application/ld+json'],
  ] as const) {
    const answer = await request.get(`/api/statements/1/citation?format=${format}&accessed=2024-05-06`)
    expect(answer.headers()['content-type']).toContain(type)
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="[^"]+"; filename\*=UTF-8''/)
  }
  const greek = await request.get('/api/statements/1/citation', { headers: { 'accept-language': 'el' } })
  expect(await greek.text()).toContain('όπως μεταδίδει')
  for (const [address, status] of [
    ['/api/statements/1/citation?format=endnote', 400],
    ['/api/statements/1/citation?accessed=yesterday', 400],
    ['/api/statements/999999/citation', 404],
    ['/api/articles/x/citation', 404],
  ] as const) {
    const answer = await request.get(address)
    expect(answer.status()).toBe(status)
    expect(await answer.text()).toMatch(/^\S.+\.\n$/)
  }
})
