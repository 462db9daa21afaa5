// Files that are not articles are refused with a sentence that says what to do; nothing is read twice or halfway.
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { describeArticle } from './describe-article'
import { NOTHING_GIVEN } from './given-facts'
import { listFiles } from './list-files'
import { readManifest } from './read-manifest'
import { readTextFile } from './read-text-file'
import { plainReading } from './reading'

const folder = await mkdtemp(join(tmpdir(), 'dictum-ingest-'))
afterAll(() => rm(folder, { recursive: true }))

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

describe('readTextFile', () => {
  it('reads UTF-8 as it is, without the byte order mark', async () => {
    expect(await readTextFile(await write('bom.txt', '\ufeffΟ Κίρμπι είπε\r\nναι'))).toBe('Ο Κίρμπι είπε\r\nναι')
  })

  it.each([
    ['empty.txt', '', /is empty/],
    ['blank.txt', ' \n\n\t', /is empty/],

    ['binary.txt', new Uint8Array([0x41, 0x00, 0x01, 0x42]), /is binary/],
  ])('refuses %s', async (name, content, why) => {
    await expect(readTextFile(await write(name, content))).rejects.toThrow(why)
  })

  it('refuses a gigabyte by its size, without reading it', async () => {
    const path = await write('huge.txt', '')
    await truncate(path, 1024 ** 3)
    await expect(readTextFile(path)).rejects.toThrow('too large for one article: 1,024 MB')
  })

  it('names a missing file and a folder for what they are', async () => {
    await expect(readTextFile(join(folder, 'nowhere.txt'))).rejects.toThrow('no file of this name')
    await expect(readTextFile(folder)).rejects.toThrow('is not a file')
  })
})

describe('listFiles', () => {
  it('walks folders in order, passing over what is hidden or not text', async () => {
    await write('tree/b.txt', 'b')
    await write('tree/a/c.TXT', 'c')
    await write('tree/.hidden.txt', 'x')
    const picture = await write('tree/photo.jpg', 'x')
    const { files, passedOver } = await listFiles(join(folder, 'tree'))
    expect(files).toEqual([join(folder, 'tree/a/c.TXT'), join(folder, 'tree/b.txt')])
    expect(passedOver).toEqual([picture])
  })

  it('says when there is nothing to read', async () => {
    await expect(listFiles(join(folder, 'nowhere'))).rejects.toThrow('no file or folder of this name')
    await mkdir(join(folder, 'bare'))
    await expect(listFiles(join(folder, 'bare'))).rejects.toThrow('holds nothing to read')
  })
})

describe('readManifest', () => {
  it('gives facts for good lines and a reason for faulty ones', async () => {
    const path = await write(
      'manifest.csv',
      'file,outlet,url,published_on,language,title\na.txt,"Il Faro, prova",https://faro.example/1,2024-03-05,it,Titolo\n\nb.txt,,,ieri,,\n,,,,,x\nc.txt,"di\nfaro",,,,\nd.txt,,,,,Porto, chiuso\ne.txt,,,,Greek,\nf.txt,,javascript:x,,,\n',
    )
    const [good, badDay, noFile, long, surplus, language, url] = await readManifest(path)
    expect(good).toMatchObject({
      path: join(folder, 'a.txt'),
      facts: { outlet: 'Il Faro, prova', publishedOn: '2024-03-05' },
    })
    expect(badDay).toMatchObject({ line: 4, why: expect.stringContaining('"ieri" is not written YYYY-MM-DD') })
    expect(noFile).toMatchObject({ why: 'names no file', line: 5 })
    expect(long).toMatchObject({ line: 6, facts: { outlet: 'di faro' } })
    expect(surplus).toMatchObject({ line: 8, why: expect.stringContaining('more cells') })
    expect(language).toMatchObject({ why: expect.stringContaining('"Greek" is not a code') })
    expect(url).toMatchObject({ why: expect.stringContaining('does not begin with http') })
  })

  it('reads the semicolons of a European spreadsheet', async () => {
    const path = await write('semicolons.csv', 'file;title\na.txt;Porto, chiuso\n')
    expect(await readManifest(path)).toMatchObject([{ facts: { title: 'Porto, chiuso', outlet: null } }])
  })

  it('refuses a table that is no manifest', async () => {
    await expect(readManifest(await write('other.csv', 'name,day\na,b\n'))).rejects.toThrow('unknown column "name"')
    await expect(readManifest(await write('twice.csv', 'file,title,title\na,b,c\n'))).rejects.toThrow('"title" twice')
    await expect(readManifest(await write('nofile.csv', 'title\na\n'))).rejects.toThrow('no column "file"')
    await expect(readManifest(await write('broken.csv', 'file,title\n"a.txt,b\n'))).rejects.toThrow(
      'not a readable CSV',
    )
  })
})

describe('describeArticle', () => {
  const describeText = (text: string, given = {}) =>
    describeArticle(
      { reading: plainReading(text), origin: 'a.txt', given: { ...NOTHING_GIVEN, ...given } },
      () => false,
    )

  it.each([
    ['Il sindaco di Santa Marea ha detto che il porto resta chiuso fino a lunedì.', 'it'],
    ['Ο δήμαρχος δήλωσε ότι το λιμάνι παραμένει κλειστό μέχρι τη Δευτέρα.', 'el'],
    ['The mayor said that the harbour would stay closed until Monday.', 'en'],
    ['Le maire a déclaré que le port resterait fermé jusqu’à lundi.', 'fr'],
    ['Der Bürgermeister sagte, der Hafen bleibe bis Montag geschlossen.', 'de'],
    ['El alcalde dijo que el puerto seguirá cerrado hasta el lunes.', 'es'],
    ['12345', 'und'],
  ])('names the language of %j', async (text, language) => {
    expect((await describeText(text)).language).toBe(language)
  })

  it('prefers what is given to what the text says', async () => {
    const text = 'AgenFaro – Il porto resta chiuso.'
    expect(await describeText(text)).toMatchObject({
      outlet: 'AgenFaro',
      publishedOn: null,
      title: 'Il porto resta chiuso',
    })
    const given = { outlet: 'Il Faro', publishedOn: '2024-03-05', title: 'Porto chiuso', language: 'it' }
    expect(await describeText(text, given)).toMatchObject(given)
  })
})
