// The bars of a sparkline stand where and as high as their counts say.
import { describe, expect, it } from 'vitest'
import { sparklinePath } from './sparkline-path'

const box = { width: 40, height: 20 }

describe('sparklinePath', () => {
  it('gives the highest count the whole height and the others their share, each in its place', () => {
    expect(sparklinePath([4, 0, 2, 1], box)).toBe('M0 0h7.5v20h-7.5zM20 10h7.5v10h-7.5zM30 15h7.5v5h-7.5z')
  })

  it('keeps a single statement visible beside a thousand', () => {
    expect(sparklinePath([1000, 1], box)).toContain('v1.5')
  })

  it('draws nothing where nothing was said', () => {
    expect(sparklinePath([0, 0], box)).toBe('')
    expect(sparklinePath([], box)).toBe('')
  })
})
