// The signs by which walls and errors are known: each names the notions that meet in one sentence, and what it weighs.
import { fold } from '../../engine/text/fold'
import { countWords } from './count-words'
import { NOTIONS, type Notion } from './wall-words'

export type Wall = 'error' | 'robot' | 'consent' | 'pay' | 'login'

/**
 * Where a sign may stand: `head` is the page's title and headings, `label` a button or a link, `line` any sentence. A short line says little else:
 * walls speak in those, articles about walls hardly ever.
 */
type Place = 'head' | 'label' | 'line' | 'short'

export type Sign = {
  wall: Wall
  /** Completes "it shows …". */
  name: string
  all: readonly Notion[]
  at: readonly Place[]
  weight: 1 | 2 | 3
  /** A wall has at least one such sign; offers to subscribe and cookie banners stand beside articles too. */
  isDecisive: boolean
  /** A sentence that speaks of this as well asks for something else. */
  unless?: Notion
}

const EVERYWHERE: readonly Place[] = ['head', 'line', 'short']
const SHORTLY: readonly Place[] = ['head', 'short']
const HEAD: readonly Place[] = ['head']
const LABEL: readonly Place[] = ['label', 'short']

const sign = (
  wall: Wall,
  name: string,
  all: readonly Notion[],
  weight: Sign['weight'],
  isDecisive = false,
  at = EVERYWHERE,
  unless?: Notion,
): Sign => ({ wall, name, all, at, weight, isDecisive, ...(unless && { unless }) })

export const SIGNS: readonly Sign[] = [
  sign('pay', '“for subscribers only”', ['subscriber', 'only'], 3, true, SHORTLY),
  sign('pay', 'a story for subscribers', ['article', 'only', 'subscriber'], 3, true),
  sign('pay', 'a story for members', ['article', 'forMembers'], 3, true, SHORTLY),
  sign('pay', 'a story to be paid for', ['article', 'paid'], 3, true, SHORTLY),
  sign('pay', 'a subscription as the way to read on', ['readOn', 'subscribe'], 3, true),
  sign('pay', 'a subscription as the way in', ['subscribe', 'entry'], 3, true, SHORTLY),
  sign('pay', 'a price for access', ['entry', 'money'], 3, true),
  sign('pay', 'a printed edition as the place to read on', ['readOn', 'edition'], 3, true, SHORTLY),
  sign('pay', 'an offer as the way to read on', ['readOn', 'offer'], 3, true),
  sign('pay', 'a price for reading on', ['readOn', 'money'], 3, true),
  sign('pay', 'a used-up number of free articles', ['usedUp', 'free', 'article'], 3, true),
  sign('pay', 'an excerpt of the article', ['excerpt', 'article'], 2, true),
  sign('pay', 'the article for sale', ['article', 'buy'], 2, true),
  sign('pay', 'an excerpt for sale', ['excerpt', 'buy'], 2, true),
  sign('pay', 'a line that asks to read on', ['readOn'], 1, false, SHORTLY),
  sign('pay', 'a question to subscribers', ['already', 'subscribe'], 1, false, ['short', 'label']),
  sign('pay', 'a price per month or week', ['money', 'period'], 1),
  sign('pay', 'an offer to cancel at any time', ['cancel'], 1),
  sign('pay', 'a link to subscribe', ['subscribe'], 1, false, LABEL),

  sign('consent', 'a request to accept cookies', ['cookies', 'agree'], 2, true),
  sign('consent', 'the use of cookies', ['cookies', 'use'], 2, true, SHORTLY),
  sign('consent', 'cookies for advertising', ['cookies', 'advertising'], 2, true),
  sign('consent', 'partners who use data', ['partners', 'data'], 2, true),
  sign('consent', 'personalised advertising', ['personalised', 'advertising'], 2),
  sign('consent', 'words on your privacy', ['privacy', 'matters'], 2, true, SHORTLY),
  sign('consent', 'a request for consent to go on', ['agree', 'must'], 2, true),
  sign('consent', 'consent to the use of data', ['agree', 'data'], 1),
  sign('consent', 'a button to accept or refuse', ['agree'], 1, false, LABEL),

  sign('login', 'a request to log in', ['signIn', 'must'], 2, true, EVERYWHERE, 'comment'),
  sign('login', 'a request to register', ['register', 'must'], 2, true, EVERYWHERE, 'comment'),
  sign('login', 'free registration', ['register', 'free'], 2, true),
  sign('login', 'an account as the way to read on', ['register', 'readOn'], 2, true),
  sign('login', 'help with a password', ['password', 'forgotten'], 2, true),
  sign('login', 'a request for a password', ['password', 'enter'], 2, true),
  sign('login', 'a heading on an account', ['memberArea'], 1, false, HEAD),
  sign('login', 'a session that has ended', ['session', 'expired'], 2, true),
  sign('login', 'a heading to log in', ['signIn'], 1, false, HEAD),
  sign('login', 'a question to those with an account', ['already', 'register'], 1),
  sign('login', 'a link to log in', ['signIn'], 1, false, LABEL),

  sign('robot', 'a check that you are human', ['human', 'verify'], 3, true),
  sign('robot', 'a task to solve', ['task'], 2, true, SHORTLY),
  sign('robot', 'unusual traffic', ['unusual', 'traffic'], 3, true),
  sign('robot', 'a refusal of access', ['access', 'denied'], 3, true, SHORTLY),
  sign('robot', 'a refusal of access', ['access', 'denied'], 2, true, ['line']),
  sign('robot', 'a request to change the browser’s settings', ['turnOn', 'scripts'], 2, true),
  sign('robot', 'a heading on the browser’s settings', ['turnOn', 'scripts'], 3, true, HEAD),
  sign('robot', 'a heading on an outdated browser', ['browser', 'outdated'], 3, true, HEAD),
  sign('robot', 'an outdated browser', ['browser', 'outdated'], 2, true, ['line', 'short']),
  sign('robot', 'a check of the connection', ['connection', 'checked'], 2, true),
  sign('robot', 'a heading to wait', ['wait'], 1, false, HEAD),
  sign('robot', 'a heading on a check', ['checked'], 1, false, HEAD),
  sign('robot', 'the number of a request', ['number'], 1),

  sign('error', 'a heading that the page is not there', ['thing', 'gone'], 3, true, HEAD),
  sign('error', 'that the page is not there', ['thing', 'gone'], 2, true, ['line', 'short']),
  sign('error', 'that this very page is not there', ['thisThing', 'gone'], 3, true, SHORTLY),
  sign('error', 'a server that does not answer', ['server', 'overloaded'], 3, true, SHORTLY),
  sign('error', 'a page you looked for', ['thing', 'soughtFor'], 2),
  sign('error', 'a heading that what you looked for is not there', ['soughtFor', 'gone'], 3, true, HEAD),
  sign('error', 'a page you looked for that is not there', ['soughtFor', 'gone'], 2, true, ['line', 'short']),
  sign('error', 'a heading on a failure', ['failed'], 3, true, HEAD),
  sign('error', 'an error for a heading', ['mistake'], 1, false, HEAD),
  sign('error', 'a failure', ['failed'], 2, true, ['line', 'short']),
  sign('error', 'a site under maintenance', ['upkeep', 'site'], 2, true),
  sign('error', 'a heading on maintenance', ['upkeep'], 2, false, HEAD),
  sign('error', 'a bar to your region', ['region', 'gone'], 3, true),
  sign('error', 'a bar to your region', ['region', 'denied'], 3, true),
  sign('error', 'a way back to the front page', ['wayBack'], 1, false, ['line', 'short', 'label']),
]

const PATTERNS = new Map<Notion, RegExp>(
  Object.entries(NOTIONS).map(([notion, words]) => {
    const stems = fold(words)
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((stem) => stem.replace(/_$/, '(?!\\p{L})'))
    return [notion as Notion, new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})`, 'u')]
  }),
)

/** Whether a text, folded, speaks of a notion. */
export const speaksOf = (notion: Notion, folded: string): boolean => PATTERNS.get(notion)?.test(folded) ?? false

/** A status code as the whole of a heading, or before a word on it. */
const CODE =
  /^\W*(?:(?:http|error|errore|erreur|fehler|σφαλμα|status|code|codice|codigo)\W+)*(?:40[0134]|410|429|451|50[0234])(?!\p{N})(?:\W|$)/u
const CODE_SIGN = sign('error', 'an error code for a heading', [], 3, true, HEAD)

const SHORT_WORDS = 14
const LABEL_WORDS = 6
/** Longer headings tell of something. */
const HEAD_WORDS = 10
/** In a block as short as this, what two sentences speak of belongs together. */
const ONE_BREATH = 25
const MAX_LINE = 3_000
const QUOTED = /«[^«»]{3,300}»|“[^“”„]{3,300}[”“]|„[^“”„]{3,300}[“”]|"[^"]{3,300}"/gu
const SENTENCE_END = /(?<=[.!?;…])\s+|\n+/u

/** A text folded, less what it quotes: that is not said by its page. */
export const ownWords = (text: string): string => fold(text.slice(0, MAX_LINE).replace(QUOTED, ' '))

/** The signs in one text of the page. @param at where it stands */
export function signsIn(text: string, at: 'head' | 'label' | 'line'): Sign[] {
  if (at === 'label' && countWords(text) > LABEL_WORDS) return []
  if (at === 'head' && countWords(text) > HEAD_WORDS) return []
  // In a heading or a line of its own a wall quotes nothing but the article's name.
  const said = ownWords(text)
  const found = new Set<Sign>()
  if (at === 'head' && CODE.test(said)) found.add(CODE_SIGN)
  const sentences = said.split(SENTENCE_END)
  const isOneBreath = at === 'line' && sentences.length > 1 && countWords(said) <= ONE_BREATH
  for (const sentence of isOneBreath ? [...sentences, said] : sentences) {
    const place =
      at === 'line' && !(isOneBreath && sentence === said) && countWords(sentence) <= SHORT_WORDS ? 'short' : at
    const known = new Map<Notion, boolean>()
    const isSpokenOf = (notion: Notion) => {
      const answer = known.get(notion) ?? speaksOf(notion, sentence)
      known.set(notion, answer)
      return answer
    }
    const isOther = ({ unless }: Sign) => unless !== undefined && isSpokenOf(unless)
    for (const sign of SIGNS)
      if (sign.at.includes(place) && sign.all.every(isSpokenOf) && !isOther(sign)) found.add(sign)
  }
  return [...found]
}
