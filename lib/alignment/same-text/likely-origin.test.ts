import { describe, expect, it } from 'vitest'
import { type Copy, likelyOrigin } from './likely-origin'
import { agencyTags } from './origin-clues'

const STORY = 'The harbour at Port Sample stays closed until Friday after two piers broke in the storm on Monday night.'
const copy = (given: Partial<Copy>, order = 0): Copy => ({
  text: STORY,
  outlet: null,
  publishedAt: null,
  publishedOn: null,
  isAgency: false,
  order,
  ...given,
})

describe('agencyTags', () => {
  it.each([
    ['Titolo del pezzo\n(ANSA) - ROMA, 3 MAR - Il porto è chiuso.', 'ANSA'],
    ['ROMA (AdnKronos) – Il porto è chiuso.', 'Adnkronos'],
    ['PORT SAMPLE, March 3 (Reuters) - The port is closed.', 'Reuters'],
    ['Το λιμάνι έκλεισε.\n\nΠηγή: ΑΠΕ-ΜΠΕ', 'AMNA'],
    ['Berlin (dpa) - Der Hafen ist zu.', 'dpa'],
    ['Der Hafen ist zu.\n© dpa-infocom, dpa:240311-99-290823/2', 'dpa'],
    ['Der Hafen ist zu. dpa/lno', 'dpa'],
    ['Le port est fermé. (AFP)', 'Agence France-Presse'],
    ['Madrid, 3 mar (EFE).- El puerto está cerrado.', 'EFE'],
  ])('reads the tag in %j', (text, agency) => {
    expect([...agencyTags(text)]).toEqual([agency])
  })

  it('takes an agency named in the story, under a picture or on another page for no tag', () => {
    expect(agencyTags(`${STORY}\nLeggi anche: Ansa, che cosa cambia\nFoto: Ansa`).size).toBe(0)
    expect(agencyTags(`${STORY} The mayor told Reuters on Monday that he was tired.\nMore was to come.`).size).toBe(0)
  })
})

describe('likelyOrigin', () => {
  it('is the agency whose tag another carries, though it came late', () => {
    const copies = [
      copy({ outlet: 'Il Faro', text: `(ANSA) - ROMA - ${STORY}`, publishedOn: '2024-03-01' }),
      copy({ outlet: 'ANSA', publishedOn: '2024-03-02' }, 1),
    ]
    expect(likelyOrigin(copies)).toEqual({ index: 1, why: 'another copy carries the tag of ANSA' })
  })

  it.each([
    ['According to the Sample Courier, '],
    ['Come scrive il Sample Courier, '],
    ['Laut einem Bericht des Sample Courier '],
    ['Σύμφωνα με τη Sample Courier, '],
    ['Sample Courier reported: '],
  ])('is the outlet that another names as its source: %s', (lead) => {
    const copies = [copy({ outlet: 'The Probe', text: lead + STORY }), copy({ outlet: 'The Sample Courier' }, 1)]
    expect(likelyOrigin(copies)).toEqual({ index: 1, why: 'another copy names The Sample Courier as its source' })
  })

  it.each([
    ['Secondo fonti della procura, oggi il sindaco parla. ', 'Oggi'],
    ['A courier told the court on Monday that he knew nothing. ', 'The Sample Courier'],
    ['The man, a reader of Sample Courier, was not hurt at all. ', 'Sample Courier'],
  ])('is not read out of words that only look like a name, or of a name alone: %s', (lead, outlet) => {
    expect(
      likelyOrigin([copy({ outlet: 'The Probe', text: lead + STORY }), copy({ outlet, text: lead + STORY })]),
    ).toBeNull()
  })

  it('is the end of a chain of sources', () => {
    const copies = [
      copy({ outlet: 'Alpha Post', text: `Citing Beta Post, a paper said. ${STORY}` }),
      copy({ outlet: 'Beta Post', text: `According to Gamma Post, things broke. ${STORY}` }, 1),
      copy({ outlet: 'Gamma Post' }, 2),
    ]
    expect(likelyOrigin(copies)?.index).toBe(2)
  })

  it('is an agency, else what carries an agency’s tag', () => {
    expect(likelyOrigin([copy({ outlet: 'The Probe' }), copy({ outlet: 'Sample Wire', isAgency: true }, 1)])).toEqual({
      index: 1,
      why: 'Sample Wire is a news agency',
    })
    expect(likelyOrigin([copy({}), copy({ text: `${STORY}\n(Reuters)` }, 1)])).toEqual({
      index: 1,
      why: 'it carries the tag of Reuters',
    })
  })

  it('is the earliest, moments compared across zones and with bare days', () => {
    const at = (publishedAt: string, order: number) =>
      copy({ publishedAt, publishedOn: publishedAt.slice(0, 10) }, order)
    expect(likelyOrigin([at('2024-03-01T12:30:00+02:00', 0), at('2024-03-01T11:00:00Z', 1)])).toEqual({
      index: 0,
      why: 'it was published first',
    })
    expect(likelyOrigin([at('2024-03-02', 0), at('2024-03-01T23:00:00Z', 1)])?.index).toBe(1)
    expect(likelyOrigin([at('2024-03-01', 0), at('2024-03-01T23:00:00Z', 1)])).toBeNull()
  })

  it('is the fullest where nothing else tells, the first of those as full', () => {
    const copies = [copy({ text: STORY.slice(0, 50) }), copy({}, 2), copy({}, 1)]
    expect(likelyOrigin(copies)).toEqual({ index: 2, why: 'it is the fullest; the first of 2 such to come in' })
  })

  it('is unknown where nothing tells', () => {
    expect(likelyOrigin([])).toBeNull()
    expect(likelyOrigin([copy({}), copy({}, 1)])).toBeNull()
    expect(likelyOrigin([copy({ publishedOn: '2024-03-01' }), copy({}, 1)])).toBeNull()
  })
})
