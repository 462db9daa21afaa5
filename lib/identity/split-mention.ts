// Parts a printed mention of someone into the name and what stands around it: forms of address, roles, appositions.
import { bodyWord } from './body-words'
import { readComposedBody } from './composed-body'
import { COUNTRY_STEMS } from './country-stems'
import { foldName } from './fold-name'
import { PARTICLES } from './name-words'
import { abbreviatedRank, addressWord, kinWord, qualifierWord, roleOrSurname, roleWord } from './role-words'
import { isConjunction, isFunctionWord, tidyPrinted } from './strip-printed'

/**
 * `name` as printed, without article, address and role; null where a role stands alone ("the Kremlin spokesman").
 * `honorifics` and `roles` as printed, in order. `kind` tells what the words around the name make of it: a role or an
 * address a person, a word like "ministry" a body; else it is unknown.
 */
export type Mention = {
  name: string | null
  honorifics: string[]
  roles: string[]
  kind: 'person' | 'organisation' | 'unknown'
}

type Tag = 'address' | 'role' | 'body' | 'qualifier' | 'small' | 'name' | 'other'
type Token = { text: string; folded: string; tag: Tag; isCapital: boolean; isElided: boolean }

/** Prepositions and particles that articles do not cover; they bring what a role is about, or bind parts of a name. */
const SMALL_WORDS = new Set(
  `of for at to in on by with from as di da per presso con su von vom für bei zu der den dem des van ter ten por para en
  con ben бен μπεν sous pour chez près για προς στην στη στο παρά επί με от по при для в на у за до з із від при and e ed et und y και и та`
    .split(/\s+/u)
    .map(foldName),
)

/** A body's head that keeps its own what it is the office of ("Office of the Prime Minister"). */
const OFFICES = new Set(
  'office ufficio bureau buro oficina γραφειο γραφειου офис офиса кабинет cabinet council'.split(' '),
)

/** Bodies that a role's name stands before in English. */
const ROLE_FIRST = new Set(['office', 'assembly', 'staff', 'council', 'cabinet', 'secretariat', 'party', 'department'])

/** Short for a ministry and for its minister alike; without a name after it, for the ministry. */
const MINISTRIES = new Set(['υπεξ', 'υπεθα'])

/** Who they are is said by whose they are: a name in the genitive after them is not their own. */
const RELATIONS = new Set(
  `пресс-секретарь советник помощник представитель адвокат жена сын дочь вдова брат сестра соратник союзник сторонник речник
  радник дружина`
    .split(/\s+/u)
    .map(foldName),
)

const isGenitiveAlone = (tokens: readonly Token[], at: number): boolean =>
  at === tokens.length - 1 &&
  RELATIONS.has(tokens[at - 1]?.folded ?? '') &&
  /(?:[ая]|ого|его|ои)$/u.test(tokens[at]?.folded ?? '')

/** Place names of two words begin so. */
const PLACE_OPENERS = new Set(
  'new los las san santa saint st buenos el la le rio hong tel abu kuala νεα νεασ αγια αγιου нью сан'.split(' '),
)

const SHORT_COUNTRIES = Object.values(COUNTRY_STEMS)
  .flatMap((list) => list.split(/\s+/u))
  .filter((stem) => /\p{sc=Cyrillic}/u.test(stem) && !stem.includes('+'))
  .map(foldName)

const isCyrillic = (folded: string): boolean => /\p{sc=Cyrillic}/u.test(folded)

const isCyrillicCountry = (folded: string): boolean =>
  SHORT_COUNTRIES.some((stem) => folded.startsWith(stem) && folded.length - stem.length < 4)

const tagOf = (text: string, folded: string, isLast: boolean): Tag => {
  const isCapital = /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(text)
  if (!isLast && (addressWord(folded) > 0 || (text.endsWith('.') && abbreviatedRank(folded) > 0))) return 'address'
  const lastPart = /-(\p{L}{4,})$/u.exec(text)?.[1]
  const role = Math.max(
    isCapital ? 0 : kinWord(folded),
    roleWord(folded),
    lastPart === undefined ? 0 : roleWord(foldName(lastPart)),
  )
  const body = Math.max(bodyWord(folded), lastPart === undefined ? 0 : bodyWord(foldName(lastPart)))
  if (role > body) return 'role'
  if (body > 0) return 'body'
  if (SMALL_WORDS.has(folded) || ((PARTICLES.has(folded) || isFunctionWord(folded)) && !isCapital)) return 'small'
  if (qualifierWord(folded) > 0) return 'qualifier'
  return isCapital ? 'name' : 'other'
}

const tokenise = (segment: string): Token[] => {
  const texts = segment.split(/\s+/u).filter((text) => foldName(text) !== '')
  return texts.map((text, at) => {
    const elided = /^(\p{L}{1,5})'(?=\p{L}{2})/u.exec(text)
    const bare = elided?.[1] !== undefined && isFunctionWord(foldName(elided[1])) ? text.slice(elided[0].length) : text
    const folded = foldName(bare.replace(/'s?$/u, ''))
    const tag = tagOf(bare, folded, at === texts.length - 1)
    return { text, folded, tag, isCapital: /^[\p{Lu}\p{Lo}]/u.test(bare), isElided: bare !== text }
  })
}

const isHead = ({ tag }: Token): boolean => tag === 'role' || tag === 'body'

/** `Prime Minister's Office`, `General Assembly`: the second word is what the phrase is about. */
const isOfRole = (role: Token, body: Token): boolean => /['’]s?$/u.test(role.text) || ROLE_FIRST.has(body.folded)

/** Which word says what the phrase is about: `Foreign Ministry spokesman` a role, `Office of the President` a body. */
const headOf = (tokens: readonly Token[]): 'role' | 'body' | null => {
  const first = tokens.findIndex(isHead)
  if (first < 0) return null
  let head = tokens[first]
  for (let at = first + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (isHead(token)) {
      if (head?.tag === 'role' && token.tag === 'body' && !isOfRole(head, token)) break
      head = token
    } else if (token.folded === 'of' && tokens[at + 1]?.tag === 'qualifier' && !OFFICES.has(head?.folded ?? ''))
      continue
    else if (token.tag !== 'qualifier') break
  }
  return head?.tag === 'role' ? 'role' : 'body'
}

type Segment = { name: string | null; honorifics: string[]; roles: string[]; kind: Mention['kind'] }

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

/** How many tokens from `at` on a preposition's object takes: a known name, a place of two words, else one word. */
const objectWidth = (tokens: readonly Token[], at: number, isKnown: (text: string) => boolean): number => {
  for (let end = Math.min(tokens.length, at + 5); end > at; end--) {
    if (isKnown(textOf(tokens.slice(at, end)))) return end - at
  }
  return PLACE_OPENERS.has(tokens[at]?.folded ?? '') ? 2 : 1
}

/** Russian puts what a role is about in the genitive alone, and headlines an abbreviation. */
const isUnmarkedObject = (tokens: readonly Token[], at: number, isKnown: (text: string) => boolean): boolean => {
  const { folded = '', text = '' } = tokens[at] ?? {}
  const isAbbreviation = /^\p{Lu}{2,5}$/u.test(text)
  if (!isCyrillic(folded)) return isAbbreviation && isKnown(text)
  const isAll = (end: number) => end >= tokens.length
  return (
    isAbbreviation ||
    isCyrillicCountry(folded) ||
    [1, 2, 3].some((width) => !isAll(at + width) && isKnown(textOf(tokens.slice(at, at + width))))
  )
}

/** Where the name begins among the tokens after a role, or -1. */
const nameStart = (tokens: readonly Token[], from: number, isKnown: (text: string) => boolean): number => {
  let isObject = false
  for (let at = from; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) return -1
    if (token.tag !== 'name') {
      const before = tokens[at - 1]?.tag
      isObject =
        (token.tag === 'small' && (isObject || !isConjunction(token.folded))) ||
        (token.tag === 'body' && !token.isCapital) ||
        (token.tag === 'other' && isObject && before === 'small')
      at++
    } else if (isObject || token.isElided || isGenitiveAlone(tokens, at) || isUnmarkedObject(tokens, at, isKnown)) {
      const width = objectWidth(tokens, at, isKnown)
      const isSure = width > 1 || isKnown(token.text) || !isObject
      at += width
      const rest = tokens.slice(at)
      // "adviser to Anna Rossi": what follows an unknown word may be the rest of it.
      if (
        !isSure &&
        rest.length > 0 &&
        (rest.length < 2 || rest[0]?.tag === 'small' || /^\p{L}\.?$/u.test(rest[0]?.text ?? ''))
      )
        return -1
      isObject = false
    } else return at
  }
  return -1
}

/** How many words in small letters say before a name of two words or more what someone is ("the farmer Anna Rossi"). */
const descriptionWidth = (tokens: readonly Token[]): number => {
  const start = tokens.findIndex(({ tag }) => tag === 'name')
  const before = tokens.slice(0, Math.max(0, start))
  const says = before.some(({ tag }) => tag === 'other') && before.at(-1)?.tag === 'other'
  return says && tokens.length - start > 1 && tokens.slice(start).every(({ tag }) => tag === 'name' || tag === 'small')
    ? start
    : 0
}

const readSegment = (segment: string, isKnown: (text: string) => boolean): Segment => {
  const tokens = tokenise(segment)
  const none: Segment = { name: null, honorifics: [], roles: [], kind: 'unknown' }
  const names = tokens.filter(({ tag }) => tag === 'name')
  const head = headOf(tokens)
  if (head === 'body') return { ...none, name: segment, kind: 'organisation' }
  const addresses = tokens.filter(({ tag }) => tag === 'address')
  const last = tokens.at(-1)
  const roles = tokens.filter(({ tag }) => tag === 'role')
  const isSurname =
    roles.length === 1 &&
    last?.tag === 'role' &&
    last.isCapital &&
    roleOrSurname(last.folded) > 0 &&
    names.length > 0 &&
    tokens.slice(0, -1).every(({ tag }) => tag === 'name' || tag === 'small' || tag === 'address')
  const isName = head === null || isSurname
  if (isName) {
    const described = descriptionWidth(tokens)
    if (described > 0) {
      const [role, named] = [tokens.slice(0, described), tokens.slice(described)]
      return { ...none, name: textOf(named), roles: [textOf(role)], kind: 'unknown' }
    }
    const start = tokens.findIndex(({ tag }) => tag !== 'address' && tag !== 'small')
    const bare =
      addresses.length > 0 && start >= 0 ? tokens.slice(start).filter(({ tag }) => tag !== 'address') : tokens
    if (bare.length === 0) return none
    return {
      ...none,
      name: names.length > 0 ? textOf(bare) : null,
      honorifics: addresses.map(({ text }) => text),
      kind: addresses.length > 0 ? 'person' : 'unknown',
    }
  }
  const start = nameStart(tokens, tokens.findIndex(({ tag }) => tag === 'role') + 1, isKnown)
  const named = start < 0 ? [] : tokens.slice(start)
  const end = named.findIndex(({ tag }) => tag === 'other')
  const name = (end < 0 ? named : named.slice(0, end)).filter(({ tag }) => tag !== 'address')
  const isMinistry =
    MINISTRIES.has(tokens[0]?.folded ?? '') && (name.length === 0 || readComposedBody(segment) !== null)
  if (isMinistry) return { ...none, name: segment, kind: 'organisation' }
  const role = (start < 0 ? tokens : tokens.slice(0, start)).filter(({ tag }) => tag !== 'address')
  return {
    name: name.length > 0 ? textOf(name) : null,
    honorifics: addresses.map(({ text }) => text),
    roles: [textOf(role)],
    kind: 'person',
  }
}

/** What a paper, an agency or a group is called by in small letters, before its name. */
const DESCRIPTIONS = new Set(
  `agency newspaper daily weekly magazine channel broadcaster network group movement party organisation organization company
  outlet website agenzia quotidiano settimanale giornale emittente gruppo movimento partito organizzazione azienda rivista
  πρακτορείο πρακτορείου εφημερίδα εφημερίδας κανάλι οργάνωση οργάνωσης ομάδα κόμμα περιοδικό δίκτυο
  agence journal quotidien hebdomadaire chaîne groupe mouvement parti organisation entreprise
  agencia periódico diario semanario cadena grupo movimiento partido organización empresa revista
  агентство агентства агентству агентством газета газеты газете телеканал телеканала группа группировка группировки
  движение движения организация организации партия партии журнал журнала
  nachrichtenagentur zeitung sender magazin gruppe bewegung partei organisation terrororganisation`
    .split(/\s+/u)
    .map(foldName),
)

/** `l'agence sud-coréenne Yonhap` is called Yonhap; null where no such word leads. */
export const afterDescription = (name: string): string | null => {
  const tokens = tokenise(name)
  const leads = tokens.findIndex(({ folded }) => DESCRIPTIONS.has(folded))
  const start = tokens.findIndex(({ isCapital, folded }, at) => at > leads && isCapital && !DESCRIPTIONS.has(folded))
  return leads >= 0 && leads < 6 && start > leads ? textOf(tokens.slice(start)) : null
}

/** `Kirby, John` stands for John Kirby. */
const isTurned = (segments: readonly Segment[]): boolean =>
  segments.length === 2 &&
  segments.every(
    ({ kind, name }) => kind === 'unknown' && name !== null && !/\s\S+\s/u.test(name) && /^\p{Lu}/u.test(name),
  )

/**
 * Splits a mention as printed into its name and what stands around it. `isKnown` tells of words that follow a role
 * whether they are a known body's or person's name ("portavoce della Casa Bianca John Kirby").
 */
export const splitMention = (printed: string, isKnown: (text: string) => boolean = () => false): Mention => {
  const tidy = tidyPrinted(printed)
  const unquoted = tidy.replace(/\s["«“„][^"»”“]+["»”“](?=\s)/gu, '')
  const segments = unquoted
    .split(/[,;()[\]]|\s[–—-]\s/u)
    .map((segment) => segment.trim())
    .filter((segment) => /\p{L}/u.test(segment))
    .map((segment) => readSegment(segment, isKnown))
  const honorifics = segments.flatMap((segment) => segment.honorifics)
  const roles = segments.flatMap((segment) => segment.roles)
  const [first, second] = segments
  if (first === undefined) return { name: null, honorifics, roles, kind: 'unknown' }
  if (isTurned(segments) && second?.name != null && !isKnown(second.name)) {
    return { name: `${second.name} ${first.name}`, honorifics, roles, kind: 'unknown' }
  }
  const person = segments.find(({ kind, name }) => kind === 'person' && name !== null)
  if (person) return { name: person.name, honorifics, roles, kind: 'person' }
  const hasRole = segments.some(({ kind }) => kind === 'person')
  const bare = segments.find(({ kind, name }) => kind === 'unknown' && name !== null)
  if (first.kind === 'organisation' && !hasRole) return { name: first.name, honorifics, roles, kind: 'organisation' }
  if (bare) return { name: bare.name, honorifics, roles, kind: hasRole ? 'person' : 'unknown' }
  return { name: hasRole ? null : (first.name ?? unquoted), honorifics, roles, kind: hasRole ? 'person' : first.kind }
}
