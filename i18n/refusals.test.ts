// What is refused is said in English by lib and in every language by the screen: the same sentences, with the same values.
import { expect, it } from 'vitest'
import { REFUSALS } from '@/lib/refused'
import { loadMessages } from './messages'

it('says in English what the terminal says', async () => {
  expect((await loadMessages('en')).refusals).toEqual(REFUSALS)
})
