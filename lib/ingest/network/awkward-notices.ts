// Test support: any number of short invented articles that differ from each other, for feeds to link to.

const PEOPLE = [
  ...['Ada Fennimore', 'Tobias Wrenfield', 'Ines Calloway', 'Ruben Ostermark', 'Petra Lindqvane', 'Milo Harcastle'],
  ...['Greta Sandwell', 'Oskar Tellingham', 'Livia Marchbanks', 'Hugo Penhallick', 'Nora Eastervale', 'Caspar Dunmoor'],
  'Selma Ravenhurst',
]
const PLACES = [
  ...['Lower Brinmouth', 'Skarholt', 'Upper Fenwick', 'Maresby', 'Tolvadden', 'Old Harrowgate', 'Quillmere'],
  ...['Sandby Point', 'Norvelle', 'Castle Orrin', 'Dunlaith'],
]
const THINGS = [
  ...['the harbour', 'the tram line', 'the grain market', 'the hospital wing', 'the river bridge', 'the school roof'],
  ...['the night ferry', 'the water tower', 'the town archive', 'the fish hall', 'the bus depot', 'the lighthouse'],
  ...['the swimming bath', 'the coal pier', 'the museum', 'the ring road', 'the theatre'],
]

type Slots = { person: string; other: string; place: string; thing: string; n: number }

/** Each article takes one sentence of each group. */
const SENTENCES: ((slots: Slots) => string)[][] = [
  [
    ({ thing, place, n }) => `The council of ${place} voted on Monday to spend ${n} thousand crowns on ${thing}.`,
    ({ thing, place, n }) => `After ${n} days of rain, ${place} is counting what is left of ${thing}.`,
    ({ thing, place, n }) => `A crowd of about ${n} people gathered in ${place} to see ${thing} opened.`,
    ({ thing, place, n }) =>
      `Plans to sell ${thing} have divided ${place}, where ${n} residents signed a letter against them.`,
    ({ thing, place, n }) => `Notice ${n}: work on ${thing} in ${place} begins next week, the builders announced.`,
  ],
  [
    ({ person, thing }) => `"Nobody will lose a job over ${thing}," ${person} told reporters afterwards.`,
    ({ person, thing }) => `${person} said that ${thing} had been neglected for a generation.`,
    ({ person, thing }) => `According to ${person}, who speaks for the builders, ${thing} will be safe by the winter.`,
    ({ person, thing }) => `Asked about ${thing}, ${person} denied that anything had been promised.`,
    ({ person, thing }) => `${person} called the state of ${thing} "a disgrace we have all got used to".`,
  ],
  [
    ({ other, place, n }) => `${other}, who has lived in ${place} for ${(n % 50) + 10} years, was not convinced.`,
    ({ other, place, n }) =>
      `The inspectors found ${n} cracks, added ${other}, and ${place} cannot afford to mend half of them.`,
    ({ other, place, n }) => `"We wrote ${n} letters and got no answer from ${place}," ${other} complained.`,
    ({ other, place, n }) => `${other} has asked the court in ${place} to look at ${n} invoices from last spring.`,
    ({ other, place, n }) =>
      `In ${place} the news was welcomed by ${other}, whose shop had lost ${n} customers a week.`,
  ],
  [
    ({ n }) => `A decision is expected within ${(n % 11) + 2} weeks.`,
    ({ place, n }) => `The next hearing in ${place} is set for the ${(n % 9) + 20}th.`,
    ({ thing }) => `Until then ${thing} stays closed to visitors on weekdays.`,
    ({ person }) => `A spokesman for ${person} did not wish to add anything.`,
    ({ place, n }) => `The last time ${place} tried, in a year of ${n} storms, it gave up by the autumn.`,
  ],
]

/** The invented article number `n`, from 1: its title and its paragraphs. The same number is always the same article. */
export function writeNotice(n: number): { title: string; paragraphs: string[] } {
  // Steps that share no factor with the lists' lengths, so that neighbours differ in everything.
  const pick = <T>(list: readonly T[], step: number) =>
    list[(n * step + Math.floor(n / list.length)) % list.length] as T
  const slots: Slots = {
    person: pick(PEOPLE, 5),
    other: pick(PEOPLE, 8),
    place: pick(PLACES, 3),
    thing: pick(THINGS, 7),
    // Large enough for the plural.
    n: n + 11,
  }
  return {
    title: `Notice ${n}: ${slots.thing} in ${slots.place}`,
    paragraphs: SENTENCES.map((group, index) => pick(group, index + 1)(slots)),
  }
}
