// The five tasks of an analyst, with the keyboard alone, for readers of every theme, time zone, language and width.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expect, test } from './fixtures'
import { browserOf, nameOf, READERS, type Reader } from './readers'
import { wordsOf } from './words'

const rows = (page: Page) => page.locator('tr[data-row]')
const focusedRow = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null)

/** Keys pressed before the page listens are lost: a person presses them again. */
async function press(page: Page, keys: string[], until: () => Promise<void>): Promise<void> {
  await expect(async () => {
    for (const key of keys) await page.keyboard.press(key)
    await until()
  }).toPass()
}

/** Opens the evidence of the first row. */
async function openFirst(page: Page, drawerTitle: string) {
  const drawer = page.getByRole('dialog', { name: drawerTitle })
  await expect(rows(page).first()).toBeVisible()
  // Out of the field that was typed in: letters are letters there.
  await press(page, ['Tab', 'j'], async () => expect(await focusedRow(page)).not.toBeNull())
  while ((await focusedRow(page)) !== (await rows(page).first().getAttribute('data-row')))
    await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(drawer.locator('mark[data-part~="content"]').first()).toBeVisible()
  return drawer
}

test('any two of a theme, a zone, a language and a width meet in one reader', () => {
  const keys = ['theme', 'zone', 'locale', 'width'] as const satisfies (keyof Reader)[]
  const pairs = keys.flatMap((a, at) => keys.slice(at + 1).map((b) => [a, b] as const))
  for (const [a, b] of pairs) {
    const values = (key: keyof Reader) => new Set(READERS.map((reader) => reader[key])).size
    expect(new Set(READERS.map((reader) => `${reader[a]} ${reader[b]}`)).size).toBe(values(a) * values(b))
  }
})

for (const reader of READERS) {
  const say = wordsOf(reader.locale)

  test.describe(nameOf(reader), () => {
    test.use({ ...browserOf(reader), permissions: ['clipboard-read', 'clipboard-write'] })

    test('reads what one speaker said in a stretch of days, in place', async ({ page, request }) => {
      await page.goto('/')
      await expect(page.locator('html')).toHaveAttribute('lang', reader.locale)
      const palette = page.getByRole('combobox', { name: say('palette.label') })
      await press(page, ['Control+k'], () => expect(palette).toBeFocused({ timeout: 2000 }))
      await page.keyboard.type('kirby')
      await expect(page.getByRole('option', { name: /John Kirby/ }).first()).toBeVisible()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/speakers\/john-kirby/)

      const filters = say('filters.filters')
      const isNarrow = reader.width < 1280
      const panel = isNarrow
        ? page.getByRole('dialog', { name: filters })
        : page.getByRole('complementary', { name: filters })
      const opener = page.getByRole('button', { name: filters })
      if (isNarrow)
        await expect(async () => {
          if (!(await panel.isVisible())) await opener.press('Enter')
          await expect(panel).toBeVisible({ timeout: 2000 })
        }).toPass()
      for (const [name, day] of [
        ['from', '2023-08-30'],
        ['to', '2023-08-31'],
      ] as const) {
        const field = panel.getByRole('textbox', { name: say(`filters.${name}`), exact: true })
        await expect(async () => {
          await field.fill(day)
          await field.press('Enter')
          await expect(page).toHaveURL(new RegExp(`${name}=${day}`), { timeout: 2000 })
        }).toPass()
      }
      if (isNarrow) await page.keyboard.press('Escape')

      const { total } = await (
        await request.get('/api/statements?speaker=john-kirby&from=2023-08-30&to=2023-08-31')
      ).json()
      expect(total).toBeGreaterThan(1)
      await expect(page.getByText(say('statements.count', { count: total })).first()).toBeVisible()
      await expect(rows(page)).toHaveCount(total)
      for (const row of await rows(page).all())
        expect(await row.locator('time').first().getAttribute('datetime')).toMatch(/^2023-08-3[01]$/)

      const drawer = await openFirst(page, say('drawer.title'))
      await drawer.getByRole('link', { name: say('drawer.toArticle') }).press('Enter')
      await expect(page).toHaveURL(/\/articles\/\d+#s-\d+$/)
      await expect(page.getByRole('article')).toContainText(/\p{L}{20}|\p{L}+\s+\p{L}+/u)
    })

    test('sets two outlets side by side', async ({ page }) => {
      await page.goto('/')
      await press(page, ['g', 'c'], () => expect(page).toHaveURL(/\/compare$/, { timeout: 3000 }))
      await page.locator('main a[href^="/compare?outlet="]').first().press('Enter')
      await expect(page).toHaveURL(/\/compare\?outlet=[^&]+&outlet=[^&]+/)
      const counts = page.getByRole('navigation', { name: say('compare.whichUtterances') })
      await counts.locator('a[href*="show=every"]').press('Enter')
      await expect(page).toHaveURL(/show=every/)
      const caption = say('compare.caption', { names: '' })
      const place = page.locator(`//table[contains(caption, "${caption}")]/tbody/tr[1]`).locator('a[href*="#s-"]')
      // One report at least in each of the two.
      await expect.poll(() => place.count()).toBeGreaterThan(1)
      await place.first().press('Enter')
      await expect(page).toHaveURL(/\/articles\/\d+#s-\d+$/)
    })

    test('follows a claim to where it comes from, and takes its citation along', async ({ page, request }) => {
      const { rows: some } = await (await request.get('/api/statements?relay=-none')).json()
      const relayed = some.find((row: { relays: { kind: string }[] }) =>
        row.relays.some(({ kind }) => kind === 'medium'),
      )
      const { relays, article, id } = relayed
      await page.goto(`/statements?relay=${relays[0].slug}&outlet=${article.outlet.slug}`)
      const drawer = await openFirst(page, say('drawer.title'))
      await expect(drawer).toContainText(relays[0].name)
      await drawer.getByRole('link', { name: say('drawer.toStatement') }).press('Enter')
      await expect(page).toHaveURL(/\/statements\/\d+$/)
      await page.goto(`/statements/${id}`)
      await expect(page.getByRole('heading', { name: say('utterances.whereFrom') })).toBeVisible()

      await page.getByRole('button', { name: say('citations.copy') }).press('Enter')
      await expect(page.getByText(say('citations.copied'), { exact: true })).toBeVisible()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toMatch(/^[^\n]+$/)
      const [before = '', after = ''] = say('citing.reportedBy', { outlet: '\u0000' }).split('\u0000')
      expect(copied).toContain(before)
      expect(copied).toContain(after)
      const today = await page.evaluate(
        (locale) => new Date().toLocaleDateString(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long' }),
        reader.locale,
      )
      expect(copied).toContain(today)
    })

    test('takes the table along as a file', async ({ page, request }) => {
      await page.goto('/statements?speaker=john-kirby&from=2023-08-31&to=2023-08-31')
      const { total, rows: shown } = await (
        await request.get('/api/statements?speaker=john-kirby&from=2023-08-31&to=2023-08-31')
      ).json()
      const panel = page.getByRole('dialog', { name: say('export.title') })
      const opener = page.getByRole('button', { name: say('export.exportAll', { what: 'statements', count: total }) })
      await expect(async () => {
        if (!(await panel.isVisible())) await opener.press('Enter')
        await expect(panel).toBeVisible({ timeout: 2000 })
      }).toPass()
      const save = panel.getByRole('link', { name: say('export.save', { what: 'statements', count: total }) })
      const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')])
      const lines = parse(await readFile(await download.path()), {
        columns: true,
        bom: true,
        delimiter: reader.locale === 'en' ? ',' : ';',
      }) as Record<string, string>[]
      expect(lines.map((line) => [line.statement_id, line.published_on])).toEqual(
        shown.map((row: { id: string }) => [row.id, '2023-08-31']),
      )
    })

    test('adds an article of today, once', async ({ page }) => {
      const name = `Foglio ${reader.locale} ${reader.zone.split('/')[1]}`
      const text = `Il faro di ${name}\n\nLa guardiana Teresa Lumini ha detto che la lanterna sarà riparata entro maggio. «Il molo resta aperto», ha aggiunto Lumini.`
      await page.goto('/')
      await press(page, ['g', 'a'], () => expect(page).toHaveURL(/\/ingest$/, { timeout: 3000 }))
      for (const outcome of [say('ingest.added', { count: 2 }), say('ingest.alreadyHere')]) {
        await page.getByLabel(say('ingest.articleText')).fill(text)
        await page.getByLabel(say('ingest.outlet')).fill(name)
        await page.getByLabel(say('ingest.publishedOn')).fill('2024-05-07')
        await page.getByRole('button', { name: say('ingest.addArticle') }).press('Enter')
        await expect(page.getByRole('status').filter({ hasText: outcome })).toBeVisible({ timeout: 30_000 })
      }
      await page.goto(`/statements?q=${encodeURIComponent(`"${name}"`)}&from=2024-05-07&to=2024-05-07`)
      await expect(rows(page).first().locator('time').first()).toHaveAttribute('datetime', '2024-05-07')
    })
  })
}
