// Why what a person asks for is refused: in English for the terminal and for programs, by its reason for the screen.
import { UserError } from './user-error'

/** By its reason; values stand in braces. */
export const REFUSALS = {
  noSignature: 'Say who decides: a name or initials.',
  longSignature: 'The name of who decides may have {most} characters at most.',
  longReason: 'The reason may have {most} characters at most.',
  noName: 'The name is empty: write the name to show.',
  longName: 'The name may have {most} characters at most.',
  oneOutletAlready: '“{from}” and “{into}” are one outlet already: {name}.',
  oneSpeakerAlready: '“{from}” and “{into}” are one speaker already: {name}.',
  unnamedStays: 'An unnamed source stays one, whoever it turns out to be: the articles do not name it.',
  noCountry: '“{country}” is no country: two capital letters such as GR, or EU or UN.',
  shortName: '“{name}” is too short to be known by: leave it out.',
  noOffice: 'An office has no name: write it before the first bar of its line.',
  noTime: '“{text}” is no time to hold an office from or to: write 2021, 2021-05 or 2021-05-01.',
  meansAlready: '“{text}” means {name} already: take it off there first, or leave it out.',
  noWebAddress: '“{url}” does not begin with http:// or https://.',
  feedThere: '{url} is subscribed to already.',
  noFeedInterval: 'A feed is read every {least} to {most} minutes, not every {minutes}.',
  noFeed: 'There is no feed {name}.',
  splitMeans: '“{text}” means {name} already: name somebody else.',
  speakerThere: 'There is a speaker called “{name}” already: choose it, or another name.',
  nothingChanges: 'Nothing would change: that is what is noted of {name} already.',
  noCountryCode: '“{country}” is no country: its code has two letters, such as IT or GR.',
  noLanguageCode: '“{language}” is no language: its code is one such as it, el or en.',
  longTag: 'The tag “{tag}” is too long: {most} characters are the most.',
  manyTags: 'An outlet has {most} tags at most.',
  articleGone: 'This article is no longer there.',
  statementGone: 'This statement is no longer there.',
  speakerShownAlready: 'The speaker is shown as “{name}” already.',
  outletShownAlready: 'The outlet is shown as “{name}” already.',
  speakerNameTaken: 'There is a {name} already: if the two are one, merge them; else choose a name apart.',
  outletNameTaken:
    'Articles that name “{name}” are filed under {outlet}: if the two are one, merge them; else choose a name apart.',
  noneTicked: 'Tick the reports that are not of this utterance.',
  allTicked: 'Leave at least one report unticked: all of them cannot be of another.',
  oneUtteranceAlready: 'These are reports of one utterance already.',
  joinForGood: 'Both sides hold the same words of one article: this join could not be undone.',
  hostThere: '{host} is a host of {outlet} already.',
  noHost: 'The host is empty: write one such as example.org.',
  badHost: '“{host}” is no web host: write one such as example.org.',
  wholeDomain: 'Articles of {host} are filed by the whole domain: write {domain}.',
  noAddressInIt: 'There is no address in it: an address begins with https:// or http://.',
  noFileInIt: 'There is no file in it: choose one, or drop it on the page.',
  tooMuchAtOnce:
    '{size} MB are too much for a browser to send at once, the limit is {most} MB: add them from a terminal, or in parts.',
  nothingToAdd: 'There is nothing to add.',
  suggestionSettled: 'This suggestion has been settled in the meantime.',
  noOutletAt: 'No outlet has the address “{slug}”.',
  noSpeakerAt: 'No speaker has the address “{slug}”.',
  nothingToSplit: 'No article in this language names the speaker “{text}”: there is nothing to split off.',
  notMerged: '{name} stands for itself: it was not merged.',
  noDecision: 'There is no decision number {id}.',
  undoneAlready: 'Decision {id} was undone already.',
  laterDecision: 'A later decision changed the same thing: undo that one first.',
  bothShownAs: 'Both would be shown as “{name}”: show the outlet that stays under another name first.',
  noRun: 'There is no run {id}.',
} as const

type RefusalReason = keyof typeof REFUSALS

/** What is refused and why; `values` stand in the sentence under their names. */
export type Refusal = { reason: RefusalReason; values: Record<string, string | number> }

/** Refused, in a sentence that can be said in the reader's language. */
export class Refused extends UserError {
  readonly refusal: Refusal

  constructor(reason: RefusalReason, values: Refusal['values'] = {}) {
    super(REFUSALS[reason].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])))
    this.refusal = { reason, values }
  }
}
