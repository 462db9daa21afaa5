// The news agencies everybody is expected to know, as they are printed in datelines and sign-offs.
import { reference } from '../../identity/reference'
import { foldWords } from './fold-words'

const agencies = reference.entries.filter(({ medium }) => medium === 'agency')

/** The usual name of an agency by each of its spellings; a spelling is folded words with one space between. */
export const agencyNames: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, names, exact }) =>
    [name, ...Object.values(names).flat(), ...Object.values(exact).flat()].map((spelling): [string, string] => [
      foldWords(spelling).join(' '),
      name,
    ]),
  ),
)
