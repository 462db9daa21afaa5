// Task: how do these outlets report? What they share, in which words, whom they quote, each figure with its rows.
import { expect, test } from './fixtures'

const TWO = '/compare?outlet=sample-wire-sample&outlet=il-faro-di-prova-sample'
const PARTS = ['How much they share', 'How they report', 'Whom they quote', 'What they lean on']

test('leads from every figure of the profile to as many rows', async ({ page }) => {
  await page.goto(TWO)
  for (const part of PARTS) {
    const figures = page.getByRole('region', { name: part }).getByRole('cell').getByRole('link')
    const led = await figures.evaluateAll((links) => links.map((a) => [a.textContent, a.getAttribute('href')]))
    expect(led.length).toBeGreaterThan(1)
    for (const [count, href] of led) {
      const json = await (await page.request.get(`/api${href}`)).json()
      expect([href, String(json.total)]).toEqual([href, count])
    }
  }
})

test('leads from what the columns share to these utterances, and makes room for them', async ({ page }) => {
  await page.goto(TWO)
  const share = page.getByRole('region', { name: 'How much they share' })
  await expect(share.getByRole('table')).toBeVisible()
  await share
    .getByRole('row', { name: /^Ran alone/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(/show=single&ran=sample-wire-sample#row-by-row$/)
  await expect(share.getByRole('table')).toBeHidden()
  await share.getByText('How much they share').first().click()
  await expect(share.getByRole('table')).toBeVisible()
})

test('folds the profile away on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(TWO)
  await expect(page.getByText(/alone ran \d+ of \d+ utterances/)).toBeVisible()
  const quoted = page.getByRole('region', { name: 'Whom they quote' })
  await expect(quoted.getByRole('table').first()).toBeHidden()
  await quoted.getByText('Whom they quote').first().click()
  await expect(quoted.getByRole('row', { name: /^John Kirby/ })).toContainText('Sample Wire (sample)')
})
