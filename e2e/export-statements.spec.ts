// Task: give me the table. What the filters show, as a file and as JSON, exactly.
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, test } from './fixtures'

test('exports what the filters show, with the number on the link', async ({ page, request }) => {
  await page.goto('/statements?speaker=john-kirby')
  const link = page.getByRole('link', { name: /^Export [\d,]+ statements as CSV$/ })
  const promised = Number((await link.textContent())?.replace(/\D/g, ''))
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toMatch(/^dictum-statements_John-Kirby_\d{4}-\d\d-\d\d\.csv$/)
  const bytes = await readFile(await download.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = parse(bytes, { columns: true, bom: true }) as Record<string, string>[]
  expect(rows).toHaveLength(promised)
  expect(rows.every((row) => row.speaker?.includes('John Kirby'))).toBe(true)
  expect(rows.some((row) => row.mention === 'Κίρμπι' || row.mention?.includes('Κίρμπι'))).toBe(true)

  const json = await (await request.get('/api/statements?speaker=john-kirby')).json()
  expect(json.total).toBe(promised)
  expect(json.rows.map((row: { id: string }) => row.id)).toEqual(
    rows.slice(0, json.pageSize).map((row) => row.statement_id),
  )
})

test('exports every row, not the page on screen', async ({ request }) => {
  const { total, pageSize } = await (await request.get('/api/statements?page=2')).json()
  expect(total).toBeGreaterThan(pageSize)
  const csv = await (await request.get('/api/statements.csv?page=2&preset=data')).text()
  expect(parse(csv, { columns: true })).toHaveLength(total)
})
