// The statements as charts: every mark counts what the list counts where it leads, and charts can be taken away as files.
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { faultsOf, inEachTheme } from './themes'

const TITLES = [
  /^Statements by publication \w+ and outlet$/,
  'Statements by speaker and outlet',
  'Statements by language and kind',
]

const sectionOf = (page: Page, title: string | RegExp) => page.getByRole('region', { name: title }).first()

/** Every mark of a chart, and every linked figure of its table. */
async function figuresOf(page: Page, title: string | RegExp) {
  const section = sectionOf(page, title)
  const count = (text: string) => Number(/([\d,]+)(?: statements?)?$/.exec(text)?.[1]?.replaceAll(',', ''))
  const read = (selector: string) =>
    section
      .locator(selector)
      .evaluateAll((links) =>
        links.map((link) => [
          link.getAttribute('href') ?? '',
          link.getAttribute('aria-label') ?? link.textContent ?? '',
        ]),
      )
  const counted = (links: string[][]) => links.map(([href = '', text = '']) => ({ href, count: count(text) }))
  return { marks: counted(await read('a[data-mark]')), cells: counted(await read('table a')) }
}

for (const query of ['', '?copies=once&language=it&language=el', '?speaker=john-kirby&outlet=-sample-wire-sample']) {
  test(`counts in every mark what the list does, and the same in the tables: /statements/charts${query}`, async ({
    page,
    request,
  }) => {
    // Every mark is a request, and other tests add articles meanwhile.
    test.slow()
    await expect(async () => {
      await page.goto(`/statements/charts${query}`)
      for (const title of TITLES) {
        await expect(sectionOf(page, title)).toBeVisible()
        const { marks, cells } = await figuresOf(page, title)
        expect(marks.length).toBeGreaterThan(2)
        const inTable = new Map(cells.map(({ href, count }) => [href, count]))
        for (const { href, count } of marks) {
          const { total } = await (await request.get(href.replace('/statements', '/api/statements'))).json()
          expect([href, count, inTable.get(href)]).toEqual([href, total, total])
        }
      }
    }).toPass()
  })
}

test('leads from a bar to its rows, by keyboard', async ({ page }) => {
  await page.goto('/statements/charts?by=kind&language=it')
  const chart = page.getByRole('group', { name: /^Statements by publication \w+ and kind$/ })
  const strip = chart.getByRole('group', { name: 'All kinds' })
  await strip.getByRole('link').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const label = (await page.locator(':focus').getAttribute('aria-label')) ?? ''
  await expect(chart.getByText(label, { exact: true })).toBeVisible()
  const count = /\d+ statements?$/.exec(label)?.[0] ?? ''
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/statements\?.*language=it.*from=/)
  await expect(page.getByRole('status').filter({ hasText: count }).first()).toBeVisible()
})

test('goes from the table to the charts and back under the same filters', async ({ page }) => {
  await page.goto('/statements?outlet=-sample-wire-sample&kind=direct')
  const views = page.getByRole('navigation', { name: 'How to see these statements' })
  await views.getByRole('link', { name: 'Charts' }).click()
  await expect(page).toHaveURL('/statements/charts?outlet=-sample-wire-sample&kind=direct')
  await page.getByRole('link', { name: 'by kind' }).click()
  await expect(page).toHaveURL(/by=kind/)
  await views.getByRole('link', { name: 'Table' }).click()
  await expect(page).toHaveURL('/statements?outlet=-sample-wire-sample&kind=direct')
})

async function contentOf(download: Download): Promise<Buffer> {
  expect(await download.failure()).toBeNull()
  return readFile(await download.path())
}

for (const scheme of ['light', 'dark'] as const) {
  test(`hands over each chart as SVG and as PNG of twice the size, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/statements/charts?language=it&language=el')
    for (const title of TITLES) {
      const section = sectionOf(page, title)
      const heading = (await section.getByRole('heading').textContent()) ?? ''
      const [svg] = await Promise.all([
        page.waitForEvent('download'),
        section.getByRole('link', { name: /^Download as SVG/ }).click(),
      ])
      expect(svg.suggestedFilename()).toMatch(/^dictum-\w+\.svg$/)
      const text = (await contentOf(svg)).toString('utf8')
      const drawn = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
        const root = parsed.documentElement
        const size = [root.getAttribute('width'), root.getAttribute('height')].map(Number)
        // As it is drawn, with the fonts that are here.
        const drawing = document.body.appendChild(document.importNode(root, true)) as unknown as SVGSVGElement
        const ends = [...drawing.querySelectorAll('text')].map((each) => each.getBoundingClientRect().right)
        const overflow = Math.max(...ends) - drawing.getBoundingClientRect().right
        drawing.remove()
        const elsewhere = parsed.querySelectorAll('[href], [src], image, style, script, foreignObject').length
        return {
          name: root.nodeName,
          title: parsed.querySelector('title')?.textContent,
          size,
          elsewhere,
          overflow,
          all: root.textContent,
        }
      }, text)
      expect(drawn).toMatchObject({ name: 'svg', title: heading, elsewhere: 0 })
      expect(drawn.overflow).toBeLessThanOrEqual(0)
      for (const said of ['One bar:', 'Language: Italian', 'Language: Greek', 'Dictum, made on', 'in the corpus.'])
        expect(drawn.all).toContain(said)
      const [png] = await Promise.all([
        page.waitForEvent('download'),
        section.getByRole('button', { name: /^Download as PNG/ }).click(),
      ])
      expect(png.suggestedFilename()).toMatch(/^dictum-\w+\.png$/)
      const bytes = await contentOf(png)
      expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(drawn.size.map((side) => Math.floor(side) * 2))
      expect(bytes.length).toBeGreaterThan(10_000)
    }
  })
}

for (const width of [1440, 360]) {
  test(`finds no fault with axe in charts and their tables, in either theme, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/statements/charts')
    for (const title of TITLES) await sectionOf(page, title).getByText('The same as a table').click()
    await inEachTheme(page, async (theme) => {
      expect.soft(await faultsOf(page), theme).toEqual([])
      const [content, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      expect.soft(content, theme).toBeLessThanOrEqual(inner ?? 0)
    })
  })
}

test('says in a sentence what it cannot draw or read', async ({ page }) => {
  await page.goto('/statements/charts?undated=yes&by=moon')
  await expect(page.getByText('No publication day is known of any of these statements.')).toBeVisible()
  await expect(page.getByText('“moon”')).toBeVisible()
  await page.goto('/statements/charts?q=zzzz')
  await expect(page.getByRole('heading', { name: 'No statement passes all of these filters.' })).toBeVisible()
})
