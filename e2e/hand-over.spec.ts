// Task: add today's articles in the forms they come in: files looked at first, addresses, and a feed. A server of the
// test's own on loopback stands in for the web.
import { startAwkwardServer } from '@/lib/ingest/network/awkward-server'
import { expect, test } from './fixtures'

const text = (name: string, words: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(`${words}\n`),
})

/** A page as papers write them, about something that is nowhere else in the corpus. */
const page = (
  title: string,
  quote: string,
  paragraphs = 4,
) => `<!doctype html><html lang="it"><head><title>${title}</title>
  <meta property="article:published_time" content="2024-03-05T09:30:00+01:00"><meta property="og:site_name" content="Gazzetta del Faro di Prova"></head>
  <body><header><nav><a href="/">Prima pagina</a></nav></header><main><article><h1>${title}</h1>
  <p>Il guardiano Ettore Lanterni ha spiegato che la lampada di ${title} resta accesa. «${quote}», ha detto Lanterni ai cronisti riuniti sul molo.</p>
  ${Array.from({ length: paragraphs }, (_, n) => `<p>Al capitolo ${n + 1} della relazione su ${title} si legge che il vetro è stato pulito più volte durante l'inverno, che il motore gira piano e che nessuna barca ha perso la strada di casa.</p>`).join('')}
  </article></main></body></html>`

test('looks at files first, corrects one, leaves one out and adds the other', async ({ page }) => {
  await page.goto('/ingest?way=files')
  await page
    .getByLabel('Files', { exact: true })
    .setInputFiles([
      text(
        'molo.txt',
        'Il molo nord\n\nIl capitano Aldo Remi ha detto che il molo nord riapre. «Si torna in mare», ha aggiunto Remi.',
      ),
      text('porto.txt', 'Il porto vecchio\n\nIl capitano Aldo Remi ha detto che il porto vecchio resta chiuso.'),
    ])
  await page.getByRole('button', { name: 'Look at them first' }).click()
  await expect(page.getByRole('heading', { name: 'Il molo nord' })).toBeVisible({ timeout: 30_000 })
  const molo = page.getByRole('article').filter({ hasText: 'Il molo nord' })
  await molo.getByLabel('Outlet').fill('Corriere di Prova')
  await molo.getByLabel('Published on').fill('2024-03-04')
  await molo.getByLabel('Language').focus()
  await expect(molo.getByRole('status')).toHaveText('Kept for molo.txt.', { timeout: 30_000 })
  await expect(molo.getByLabel('Language')).toBeFocused()
  await expect(molo.getByLabel('Published on')).toHaveValue('2024-03-04')
  await page.getByRole('button', { name: 'Leave out Il porto vecchio' }).click()
  await expect(page.getByRole('heading', { name: 'Il porto vecchio' })).toBeHidden()
  await page.getByRole('button', { name: /^Add it|^Add all/ }).click()
  await expect(page.getByText(/^added/).first()).toBeVisible({ timeout: 30_000 })

  await page.goto('/statements?outlet=corriere-di-prova&from=2024-03-04&to=2024-03-04')
  await expect(page.getByRole('table').getByText('Si torna in mare')).toBeVisible()
  await page.goto('/statements?q=%22porto+vecchio%22')
  await expect(page.getByRole('heading', { name: /No statement/ })).toBeVisible()
})

test('fetches pages, and says in a sentence what is none', async ({ page: screen }) => {
  const web = await startAwkwardServer()
  web.serve('/faro', { body: page('il faro nord', 'Nessuno resta al buio') })
  await screen.goto('/ingest?way=addresses')
  await screen.getByLabel('Addresses').fill(`${web.origin}/faro\n${web.origin}/consent`)
  await screen.getByRole('button', { name: 'Add without looking' }).click()
  await expect(screen.getByText(/^added/).first()).toBeVisible({ timeout: 60_000 })
  await expect(screen.getByText(/^failed/).first()).toBeVisible({ timeout: 60_000 })
  await expect(screen.getByText(/consent/i).last()).toBeVisible()
  await screen.goto('/statements?q=%22nessuno+resta+al+buio%22')
  await expect(screen.getByRole('table').getByText('Nessuno resta al buio')).toBeVisible()
  await web.close()
})

test('subscribes to a feed, and adds what is new in it', async ({ page: screen }) => {
  const web = await startAwkwardServer()
  web.serve('/lampara', { body: page('la lampara', 'La rete era piena') })
  web.serve('/lampare.xml', {
    type: 'application/rss+xml',
    body: `<rss version="2.0"><channel><title>Lampare di Prova</title><link>${web.origin}/</link><item><title>la lampara</title><link>${web.origin}/lampara</link><pubDate>Tue, 05 Mar 2024 09:30:00 +0100</pubDate></item></channel></rss>`,
  })
  await screen.goto('/ingest?way=feeds')
  await screen.getByLabel('Address of the feed').fill(`${web.origin}/lampare.xml`)
  await screen.getByRole('button', { name: 'Subscribe' }).click()
  await expect(screen.getByRole('status').filter({ hasText: 'Subscribed' })).toBeVisible()
  await expect(async () => {
    await screen.goto('/statements?q=%22la+rete+era+piena%22')
    await expect(screen.getByRole('table').getByText('La rete era piena')).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await screen.goto('/ingest?way=feeds')
  await screen.getByRole('button', { name: 'Unsubscribe from Lampare di Prova' }).click()
  await expect(screen.getByRole('list', { name: 'Feeds' }).getByText('Lampare di Prova')).toBeHidden()
  await web.close()
})
