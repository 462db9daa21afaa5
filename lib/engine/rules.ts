// Every rule by which a statement can be found, with the reason the analyst is shown.

/** `reason` is shown to the analyst; `weight` (0 to 1) is the rule's own part of the confidence, judged on the gold articles. */
export type Rule = { reason: string; weight: number }

export const rules = {
  'quote-then-verb': { reason: 'Quoted words are followed by a verb of saying.', weight: 0.98 },
  'verb-then-quote': { reason: 'A verb of saying leads into quoted words.', weight: 0.96 },
  'quote-split': { reason: 'A verb of saying interrupts quoted words that go on after it.', weight: 0.98 },
  'quote-colon': { reason: 'A name and a colon lead into quoted words.', weight: 0.92 },
  'quote-alone': { reason: 'Quoted words carry on from the speaker quoted just before.', weight: 0.7 },
  'reported-mood': { reason: 'The verb stands in the mood of reported speech; the speaker goes on.', weight: 0.75 },
  'verb-that': { reason: 'A verb of saying opens a content clause.', weight: 0.95 },
  'verb-question': { reason: 'A verb of asking opens an indirect question.', weight: 0.85 },
  'verb-infinitive': { reason: 'A verb of saying is followed by what its subject says to do or to be.', weight: 0.9 },
  'verb-addressee': { reason: 'A verb reports what someone is urged to do or blamed for.', weight: 0.9 },
  'verb-object': { reason: 'A verb of saying takes a noun phrase for what is said.', weight: 0.75 },
  'verb-verdict': { reason: 'A verb reports a judgement on something.', weight: 0.85 },
  'paraphrase-then-verb': {
    reason: 'A sentence in the paper’s words is followed by the verb that attributes it.',
    weight: 0.9,
  },
  'according-to-before': { reason: 'A source is named first, then what it says.', weight: 0.9 },
  'according-to-after': { reason: 'What is said comes first, then the source named.', weight: 0.88 },
  'according-to-inside': { reason: 'The source is named in the middle of what it says.', weight: 0.75 },
  'gerund-continuation': { reason: 'The same speaker goes on in a participle of saying.', weight: 0.9 },
  'coordinated-verb': { reason: 'The same speaker goes on with a second verb of saying.', weight: 0.9 },
  'colon-headline': { reason: 'A title names the speaker before a colon.', weight: 0.85 },
  'headline-dash': { reason: 'A title names the speaker after its words.', weight: 0.7 },
  'back-reference': { reason: 'A sentence attributes the one before it.', weight: 0.85 },
  'quote-beside-name': {
    reason: 'A long quotation shares its sentence with this name; the language is not known.',
    weight: 0.4,
  },
  'given-quotation': { reason: 'It came in as a quotation, without its speaker.', weight: 0.6 },
  'noun-that': { reason: 'A noun of saying, with its owner, opens a content clause.', weight: 0.75 },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
