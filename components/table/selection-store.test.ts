// Ticked rows: kept apart by view, over reloads, and whatever is found where they are kept.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** The storage of a tab, as far as it is used. */
function openTab(kept: Record<string, string> = {}) {
  vi.stubGlobal('window', {
    sessionStorage: {
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, value: string) => {
        kept[key] = value
      },
    },
  })
  return kept
}

/** The store as a page just loaded has it. */
async function loadPage() {
  vi.resetModules()
  return import('./selection-store')
}

describe('the store of ticked rows', () => {
  beforeEach(() => void openTab())
  afterEach(() => vi.unstubAllGlobals())

  it('keeps the ticks of one view apart from those of another', async () => {
    const { tick, tickedIn, untickAll } = await loadPage()
    tick('a', ['1', '2'], true)
    tick('b', ['3'], true)
    tick('a', ['1'], false)
    expect([...tickedIn('a')]).toEqual(['2'])
    untickAll('a')
    expect([...tickedIn('a')]).toEqual([])
    expect([...tickedIn('b')]).toEqual(['3'])
  })

  it('gives the same set until a tick changes it, and tells of the change', async () => {
    const { tick, tickedIn, watchTicks } = await loadPage()
    const heard = vi.fn()
    const stop = watchTicks(heard)
    tick('a', ['1'], true)
    expect(tickedIn('a')).toBe(tickedIn('a'))
    stop()
    tick('a', ['2'], true)
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('ticks a stretch of rows from the one touched before, in the same view', async () => {
    const { tickOne, tickedIn } = await loadPage()
    const page = ['5', '4', '3', '2', '1']
    tickOne('b', '1', true, null)
    tickOne('a', '4', true, null)
    tickOne('a', '2', true, page)
    expect([...tickedIn('a')]).toEqual(['4', '3', '2'])
    tickOne('a', '3', false, page)
    expect([...tickedIn('a')]).toEqual(['4'])
    tickOne('c', '3', true, page)
    expect([...tickedIn('c')]).toEqual(['3'])
  })

  it('has them again after a reload', async () => {
    const before = await loadPage()
    before.tick('a', ['1', '2'], true)
    const after = await loadPage()
    expect([...after.tickedIn('a')]).toEqual(['1', '2'])
  })

  it('begins with none where something else was written', async () => {
    for (const kept of ['{', '{"a":1}', '[1,["x"]]', 'null']) {
      openTab({ 'dictum-ticked': kept })
      vi.spyOn(console, 'warn').mockImplementation(() => {})
      const { tickedIn } = await loadPage()
      expect([...tickedIn('a')]).toEqual([])
    }
  })

  it('forgets the oldest view beyond a dozen', async () => {
    const { tick, tickedIn } = await loadPage()
    for (let index = 0; index < 13; index += 1) tick(`view ${index}`, ['1'], true)
    expect(tickedIn('view 0').size).toBe(0)
    expect(tickedIn('view 12').size).toBe(1)
  })
})
