import { describe, expect, it } from 'vitest'
import { clip } from './clip'

describe('clip', () => {
  it('cuts between words, and says so', () => {
    expect(clip('il molo apre', 12)).toBe('il molo apre')
    expect(clip('il molo apre', 11)).toBe('il molo …')
    expect(clip('Hafenkapitänin', 5)).toBe('Hafen …')
  })
})
