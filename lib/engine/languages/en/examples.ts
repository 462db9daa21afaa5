// English examples for every rule: what it must find, marked, and what it must leave alone.
import type { RuleExamples } from '../pack'

export const examples: RuleExamples[] = [
  {
    rule: 'quote-then-verb',
    yes: [
      '"{q1:Is that all they found?}" {s1:Sen. Ada Moro} {c1:asked} on Friday.',
      '“{q1:Go home, all of you},” {s1:Quint} {c1:barked} and the guards closed the gate.',
      '“{q1:The bridge will open by spring},” {c1:said} {s1:Martha Ferrier}, the county engineer.',
      '"{q1:We won\'t leave anyone behind}," {s1:Councillor Dario Quint} {c1:promised}.',
    ],
    no: [
      'The museum is showing “Lights of Winter,” a series of prints by Martha Ferrier.',
      'The man known as “Shorty” has not said whether he will stand again.',
    ],
  },
  {
    rule: 'verb-then-quote',
    yes: [
      '{s1:Quint} {c1:warned}, “{q1:nobody here has won anything yet},” before leaving by the back door.',
      '{s1:Quint} {c1:warned}, “{q1:nobody here has won anything yet},” and left by the back door.',
      '{s1:Martha Ferrier} {c1:said}: “{q1:The bridge will open by spring.}”',
      'Asked about the delay, {s1:the engineer} {c1:replied}, "{q1:Ask me again in a month.}"',
    ],
    no: [
      'Martha Ferrier did not say: “The bridge will open by spring.”',
      'She will direct “The Long Crossing” at the Playhouse in May.',
    ],
  },
  {
    rule: 'quote-split',
    yes: [
      '“{q1:I never signed it},” {s1:Quint} {c1:said} on “Morning Talk.” “{q1:And I never will, whoever asks me.}”',
      '“{q1:The bridge is safe},” {s1:Martha Ferrier} {c1:said}. “{q1:It has been safe for a hundred years.}”',
      '‘{q1:The bridge},’ {c1:said} {s1:Mr Quint}, ‘{q1:isn’t for sale, and it never was.}’',
    ],
    no: [
      'The play “Low Water” follows the novel “High Water” by two years.',
      'The “bridge tax” replaced the “ferry tax” in 2011.',
    ],
  },
  {
    rule: 'quote-colon',
    yes: [
      '{s1:Martha Ferrier}, the county engineer: “{q1:The bridge will open by spring, whatever people say.}”',
      '{s1:Dario Quint}: "{q1:Nobody asked the people who live beside it.}"',
    ],
    no: ['On the menu: “Fisherman’s Friend”.', 'Sunday: “Lights of Winter” at the Playhouse.'],
  },
  {
    rule: 'quote-alone',
    yes: [
      '“The bridge is safe,” {s1:Martha Ferrier} said.\n\n“{q1:I drive over it every day with my children in the car.}”',
      '"We were never asked," {s1:Dario Quint} said.\n\n"{q1:And nobody is asking us now, as far as I can see.}"',
    ],
    no: [
      'The bridge opened in 1911.\n\n“Bridge of Sighs”',
      'Martha Ferrier left the room.\n\nThe show is called “Low Water”.',
    ],
  },
  {
    rule: 'verb-that',
    yes: [
      '{c1:It is said} that {q1:the bridge will stay closed until May}.',
      '{s1:Martha Ferrier} {c1:went on to say} {q1:the bridge was sound}.',
      '{s1:Martha Ferrier} {c1:is saying} that {q1:the bridge will not open this year}.',
      '{s1:Quint} {c1:said} {q1:the works “should be over by spring},” referring to the new bridge.',
      '{s1:Martha Ferrier} {c1:said} that {q1:the bridge would open by spring and that the ferry would stop}.',
      '{s1:Officials} {c1:said} {q1:the port would close at noon}.',
      '{s1:The ministry} {c1:has also confirmed} that {q1:the money is there}.',
    ],
    no: [
      'Martha Ferrier did not say that the bridge would open.',
      'The engineer would say that, people in the town suspect.',
      'She declined to say when the bridge would open.',
    ],
  },
  {
    rule: 'verb-question',
    yes: [
      '{s1:Dario Quint} {c1:asked} {q1:why nobody had checked the cables}.',
      '{s1:Residents} {c1:wonder} {q1:whether the ferry will come back}.',
    ],
    no: [
      'A spokeswoman did not say whether the ferry would come back.',
      'Nobody knows why the cables were not checked.',
    ],
  },
  {
    rule: 'verb-infinitive',
    yes: [
      '{s1:Garrick Stone} {c1:refused} {q1:to move the crusher}.',
      '{s1:Martha Ferrier} {c1:promised} {q1:to open the bridge by spring}.',
      '{s1:The company} {c1:has threatened} {q1:to withdraw its boats}.',
    ],
    no: [
      'Martha Ferrier refused to say when the bridge would open.',
      'Martha Ferrier managed to open the bridge by spring.',
      'The company declined to comment.',
    ],
  },
  {
    rule: 'verb-addressee',
    yes: [
      '{q1:The mayor} {c1:was accused} by {s1:Martha Ferrier} {q1:of hiding the report}.',
      '{s1:Dario Quint} {c1:accused} {q1:the county of hiding the report}.',
      '{s1:The coast guard} {c1:urged} {q1:sailors to stay in port}.',
      '{s1:The union} {c1:called on} {q1:the company to return to the table}.',
    ],
    no: [
      'The men accused of theft left the court without a word.',
      'Dario Quint helped the county to write the report.',
      'Two men accused of theft left the court without a word.',
    ],
  },
  {
    rule: 'verb-object',
    yes: [
      '{s1:Martha Ferrier} {c1:opposes} {q1:a second bridge}.',
      '{s1:The company} {c1:denied} {q1:the allegations}.',
      '{s1:Dario Quint} {c1:welcomed} {q1:the decision}.',
    ],
    no: ['The company bought the bridge.', 'Dario Quint crossed the river.'],
  },
  {
    rule: 'verb-verdict',
    yes: [
      '{s1:Dario Quint} {c1:called} {q1:the plan “a bridge to nowhere”}.',
      '{s1:The minister} {c1:described} {q1:the report as "one long mistake"}.',
    ],
    no: ['The villagers built a bridge they named “The Plank”.', 'A storm that lasted “for ever” closed the port.'],
  },
  {
    rule: 'paraphrase-then-verb',
    yes: [
      '{q1:The bridge is not fit for lorries}, {c1:said} {s1:Martha Ferrier}, an engineer at the county, who has built nine.',
      '{q1:The bridge will open by spring}, {s1:Martha Ferrier} {c1:said}.',
      '{q1:The ferry lost money in every year but one}, {c1:said} {s1:two people familiar with the accounts}.',
      '{q1:At the port of Ferrow ships sank}, {s1:the ministry} {c1:said}.',
    ],
    no: [
      'The bridge will open by spring, but the ferry will go on running.',
      'The ferry lost money, which surprised the town.',
      'In a short note on Monday about the bridge, the ministry said.',
    ],
  },
  {
    rule: 'according-to-before',
    yes: [
      '{c1:According to} {s1:Martha Ferrier}, {q1:the bridge will open by spring}.',
      '{c1:According to} {s1:the ministry}, {q1:the work cost twice what was planned}.',
    ],
    no: ['The fare is charged according to distance.', 'Per person, the crossing costs less than a coffee.'],
  },
  {
    rule: 'according-to-after',
    yes: [
      '{q1:The bridge will open by spring}, {c1:according to} {s1:Martha Ferrier}.',
      '{q1:Nearly half of the cables need to be replaced}, {c1:according to} {s1:a report} seen by the paper.',
    ],
    no: [
      'The square was empty as the mayor announced the winners.',
      'The bridge carries 4,000 cars per day.',
      'The work went according to plan.',
    ],
  },
  {
    rule: 'according-to-inside',
    yes: [
      '{q1:The bridge}, {c1:according to} {s1:Martha Ferrier}, {q1:will open by spring}.',
      '{q1:The cables}, {c1:according to} {s1:the ministry}, {q1:were last checked in 2004}.',
    ],
    no: ['The toll, set according to weight, rises in May.', 'The fee, at 12 pounds per person, has not changed.'],
  },
  {
    rule: 'gerund-continuation',
    yes: [
      '{s1:Martha Ferrier} said the bridge was safe, {c1:adding} that {q1:it would open by spring}.',
      '{s1:The coast guard} said the storm was near, {c1:warning} {q1:sailors to stay in port}.',
    ],
    no: [
      'Nobody liked the telling of that story or the reading that followed.',
      'Martha Ferrier said the bridge was safe, smiling at the cameras.',
      'The county widened the road, adding two lanes.',
    ],
  },
  {
    rule: 'coordinated-verb',
    yes: [
      '{s1:Martha Ferrier} confirmed that the bridge was late but {c1:said} {q1:the cost had not changed}.',
      '{s1:The ministry} denied that the cables were old and {c1:insisted} that {q1:they had been checked}.',
    ],
    no: [
      'Martha Ferrier said the bridge was late and left the room.',
      'The ministry denied the report and closed the file.',
    ],
  },
  {
    rule: 'colon-headline',
    yes: [
      '{s1:Ferrier}: {q1:Bridge will open by spring}\n\nThe new bridge is nearly ready.',
      '{s1:Coast guard}: {q1:Stay in port until Sunday}\n\nA storm is on its way to the coast.',
    ],
    no: [
      'Live: storm closes the port\n\nA storm closed the port on Friday.',
      'Opinion: a bridge too many\n\nThe town has two bridges.',
    ],
  },
  {
    rule: 'headline-dash',
    yes: [
      '{q1:Bridge will open by spring} — {s1:Ferrier}\n\nThe new bridge is nearly ready, Martha Ferrier said.',
      '{q1:Ferry lost money for years} – {s1:Dario Quint}\n\nThe ferry lost money in every year but one, Dario Quint said.',
    ],
    no: [
      'Storm closes the port — live updates\n\nA storm closed the port on Friday.',
      'The bridge, the ferry and the river – in pictures\n\nThe town has two bridges.',
    ],
  },
  {
    rule: 'back-reference',
    yes: [
      '{q1:The bridge is not safe}. {c1:So said} {s1:Dario Quint} on Friday.',
      '{q1:The ferry will never come back}. {c1:So says} {s1:the ministry}.',
    ],
    no: ['The bridge is not safe. So the county closed it.', 'The ferry is late. So are the buses.'],
  },
  {
    rule: 'noun-that',
    yes: [
      'The town laughed at {s1:the ministry}’s {c1:claim} that {q1:the cables had been checked}.',
      'Nobody listened to {s1:Dario Quint}’s {c1:warning} that {q1:the bridge was unsafe}.',
    ],
    no: ['The fact that the cables were old surprised the town.', 'The day that the bridge opened was a Sunday.'],
  },
]
