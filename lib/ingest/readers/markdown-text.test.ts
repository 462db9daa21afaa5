// Marks come off and words stay.
import { describe, expect, it } from 'vitest'
import { markdownText } from './markdown-text'

describe('markdownText', () => {
  it.each([
    ['# Porto chiuso #\nIl sindaco\nparla.', 'Porto chiuso\nIl sindaco parla.'],
    ['Porto\n=====\n\nMolo\n---\n\nx', 'Porto\n\nMolo\n\nx'],
    ['Il **porto** è *chiuso*, __da__ _ieri_, ***sempre*** ~~no~~', 'Il porto è chiuso, da ieri, sempre no'],
    ['snake_case_name, 2*3*4, a * b * c', 'snake_case_name, 234, a * b * c'],
    [
      'Il [porto](https://x.example/a_(b) "Il porto") e [molo][1] e [mare]\n\n[1]: https://x.example\n[mare]: <https://x.example> "x"',
      'Il porto e molo e mare',
    ],
    ['![foto *bella*](a.png "x") Il porto ![x][1]', 'Il porto'],
    ['[![foto](a.png)](https://x.example) Porto [sic] [1]', 'Porto [sic] [1]'],
    ['> «Resta chiuso»,\n> ha detto.\n>\n> > Vedremo.', '«Resta chiuso», ha detto.\n\nVedremo.'],
    ['- uno\n- due\n  ancora\n* tre\n1. quattro\n- [x] cinque', 'uno\ndue ancora\ntre\n1. quattro\ncinque'],
    ['Prima\n\n```js\nconst a = *b*\n```\n\nDopo `**x**` fine', 'Prima\n\nconst a = *b*\n\nDopo **x** fine'],
    ['\\*non\\* corsivo \\[x\\](y) 5 \\# 1\\.', '*non* corsivo [x](y) 5 # 1.'],
    ['Riga  \ndopo\\\nancora<br>fine', 'Riga\ndopo\nancora\nfine'],
    ['<div class="x">Il <b>porto</b></div> <!-- no --> &amp; &nbsp;&#232; &lt;', 'Il porto  & \u00a0è <'],
    ['Nota[^1] e <https://x.example/a_b_c>\n\n* * *\n\nfine', 'Nota e https://x.example/a_b_c\n\nfine'],
    ['2 < 3 e 4 > 3; a_b', '2 < 3 e 4 > 3; a_b'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '| a | b |\n| 1 | 2 |'],
  ])('%j', (markdown, text) => {
    expect(markdownText(markdown)).toBe(text)
  })

  it('does not choke on what nobody writes', () => {
    for (const piece of ['[', '*', '_', '`', '<!--', '![', '](', '**_', '> ', '\\', '&', '<a '])
      expect(markdownText(piece.repeat(200_000)).length).toBeLessThanOrEqual(piece.length * 200_000 + 1)
  })
})
