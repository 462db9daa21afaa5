// Task: give me the table. What the filters show, or the ticked rows, as a file and as JSON, exactly.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { readZip } from '../lib/services/export/test-zip'
import { expect, test } from './fixtures'

type Row = Record<string, string>

const figureIn = (text: string | null) => Number(text?.replace(/\D/g, ''))
const bytesOf = async (download: Download) => readFile(await download.path())
const rowsOf = (csv: Buffer, delimiter = ',') => parse(csv, { columns: true, bom: true, delimiter }) as Row[]

/** Opens the panel; gives what its button promises. */
async function openPanel(page: Page, name: RegExp = /^Export [\d,]+ statements?$/): Promise<number> {
  const button = page.getByRole('button', { name })
  const promised = figureIn(await button.textContent())
  await button.click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  return promised
}

/** Saves the file; it is named on the button that does so. */
async function save(page: Page): Promise<Download> {
  const panel = page.getByRole('dialog', { name: 'Export' })
  const way = panel.getByRole('link', { name: /^Save/ }).or(panel.getByRole('button', { name: /^Save/ }))
  const [download] = await Promise.all([page.waitForEvent('download'), way.click()])
  await expect(panel.getByRole('status')).toContainText('on the way')
  return download
}

for (const query of ['', '?speaker=john-kirby', '?language=el', '?language=-it&sort=speaker', '?copies=once']) {
  test(`exports what /statements${query} shows, with the number on the button`, async ({ page, request }) => {
    await page.goto(`/statements${query}`)
    const promised = await openPanel(page)
    const download = await save(page)
    expect(download.suggestedFilename()).toMatch(/^dictum-statements(_[^/]+)?_\d{4}-\d\d-\d\d\.csv$/)
    const bytes = await bytesOf(download)
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = rowsOf(bytes)
    expect(rows).toHaveLength(promised)

    const json = await (await request.get(`/api/statements${query}`)).json()
    expect(json.total).toBe(promised)
    const shown = json.rows.map((row: { id: string }) => row.id)
    expect(rows.slice(0, json.pageSize).map((row) => row.statement_id)).toEqual(shown)
  })
}

test('exports the ticked rows in the order of the list, whatever the order of the ticks', async ({ page }) => {
  await page.goto('/statements?language=it')
  const boxes = page.locator('[data-tick]')
  for (const at of [4, 0, 2]) await boxes.nth(at).check()
  expect(await openPanel(page, /^Export \d+ selected$/)).toBe(3)
  const rows = rowsOf(await bytesOf(await save(page)))
  const all = await page.evaluate(async () => (await fetch('/api/statements?language=it')).json())
  expect(rows.map((row) => row.statement_id)).toEqual([0, 2, 4].map((at) => all.rows[at].id))

  // All of them are a choice away.
  const panel = page.getByRole('dialog', { name: 'Export' })
  await panel.getByRole('radio', { name: /the filters show/ }).check()
  expect(rowsOf(await bytesOf(await save(page)))).toHaveLength(all.total)
})

test('remembers how files are wanted, and gives them so', async ({ page }) => {
  await page.goto('/statements?q=Κίρμπι')
  const promised = await openPanel(page)
  const panel = page.getByRole('dialog', { name: 'Export' })
  await panel.getByRole('radio', { name: 'semicolon' }).check()
  await panel.getByRole('checkbox', { name: /manifest/ }).check()
  await page.reload()
  await openPanel(page)
  await expect(panel.getByRole('radio', { name: 'semicolon' })).toBeChecked()

  const archive = await save(page)
  expect(archive.suggestedFilename()).toMatch(/^dictum-statements_Κίρμπι_.*\.csv\.zip$/)
  const files = await readZip(await bytesOf(archive))
  const [[name, file] = ['', Buffer.alloc(0)], [, written] = ['', Buffer.alloc(0)]] = [...files]
  expect(rowsOf(file, ';')).toHaveLength(promised)
  const manifest = JSON.parse(String(written))
  expect(manifest.file).toMatchObject({ name, preset: 'spreadsheet-semicolon' })
  expect(manifest.file.sha256).toBe(createHash('sha256').update(file).digest('hex'))
  expect(manifest.counts.statements).toBe(promised)
  expect(manifest.view.filters).toContain('words: Κίρμπι')

  // The address in it opens the same view.
  await page.goto(manifest.view.address)
  await expect(page.getByRole('button', { name: /^Export/ })).toHaveText(new RegExp(`Export ${promised} statements?`))

  await openPanel(page)
  await panel.getByRole('checkbox', { name: /manifest/ }).uncheck()
  await panel.getByRole('radio', { name: /^Excel workbook/ }).check()
  const workbook = await save(page)
  const parts = await readZip(await bytesOf(workbook))
  expect(String(parts.get('xl/worksheets/sheet1.xml')).match(/<row /g)).toHaveLength(promised + 1)
})

test('expects semicolons where the language writes decimals with a comma', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'language', value: 'it', url: baseURL ?? '' }])
  await page.goto('/statements')
  await page.getByRole('button', { name: /^Esporta/ }).click()
  await expect(page.getByRole('radio', { name: 'punto e virgola' })).toBeChecked()
})

test('exports every row, not the page on screen', async ({ request }) => {
  const { total, pageSize } = await (await request.get('/api/statements?page=2')).json()
  expect(total).toBeGreaterThan(pageSize)
  const answer = await request.get('/api/statements.csv?page=2&preset=data')
  expect(rowsOf(await answer.body())).toHaveLength(total)
  expect(answer.headers()['x-dictum-rows']).toBe(String(total))
  expect(answer.headers()['content-length']).toBeUndefined()
  const lines = (await (await request.get('/api/statements.jsonl')).text()).trimEnd().split('\n')
  expect(lines).toHaveLength(total)
})

test('answers who asks for the headers alone, as often as they ask', async ({ request }) => {
  const { total } = await (await request.get('/api/statements?language=el')).json()
  for (const address of Array<string>(6).fill('/api/statements.csv?language=el')) {
    const answer = await request.head(address)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['x-dictum-rows']).toBe(String(total))
    expect(await answer.body()).toHaveLength(0)
  }
  expect((await request.head('/api/compare.csv?by=language&language=el&language=it')).status()).toBe(200)
})

test('tells in a header what of an address a file could not use', async ({ request }) => {
  const told = async (address: string) => {
    const { 'x-dictum-ignored': ignored = '' } = (await request.get(address)).headers()
    return (JSON.parse(decodeURIComponent(ignored)) as { key: string; value: string }[]).map(
      ({ key, value }) => `${key}=${value}`,
    )
  }
  expect(await told('/api/statements.csv?language=el&preset=data&with=manifest&id=')).toEqual([])
  expect(await told('/api/statements.csv?language=el&preset=word&with=all&id=x&format=csv')).toEqual([
    ...['format=csv', 'preset=word', 'with=all', 'id=x'],
  ])
  expect(await told('/api/statements.xlsx?language=el&preset=data')).toEqual(['preset=data'])
  expect(await told('/api/statements.manifest.json?language=el&format=pdf')).toEqual(['format=pdf'])
  expect(await told('/api/compare.csv?by=language&language=el&language=it&preset=word')).toEqual(['preset=word'])
  expect(await told('/api/charts/timeline.svg?language=el&by=moon')).toEqual(['by=moon'])
})
