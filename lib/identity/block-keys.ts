// Rough keys under which candidates for one name are found among many, before any two names are compared.
import { readComposedBody } from './composed-body'
import { foldName } from './fold-name'
import { toNameWord } from './name-word'
import { type ParsedName, readName } from './read-name'
import { splitMention } from './split-mention'

/**
 * The consonants of one folded word (`foldName`), in classes of sounds, as it most likely sounds: Blinken, Μπλίνκεν and
 * Блинкен share the key. One key for each word, though a spelling may sound in several ways.
 */
export const wordKey = (word: string): string =>
  (toNameWord(word).skeletons[0] ?? word).replace(/s/g, 'k').replace(/(.)\1+/g, '$1')

const keysOfName = (name: ParsedName): string[] => {
  const words = name.readings.flat()
  const telling = words.filter(({ folded }) => folded.length > 1)
  const [printed = []] = name.readings
  const initials = printed.length > 1 ? printed.map(({ folded }) => folded.charAt(0)).join('') : name.folded
  return [
    ...(telling.length > 0 ? telling : words).flatMap(({ skeletons }) => skeletons),
    ...(printed.length > 1 ? [wordKey(name.folded)] : []),
    `=${initials}`,
  ]
}

/**
 * The keys of a whole printed name: those of each telling word, of its words run together, of its initials, of the
 * office it names. Names that `compareNames` finds `yes` or `maybe` share at least one. Empty for a text without letters.
 */
export const blockKeys = (name: string): string[] => {
  const mention = splitMention(name)
  if (mention.name === null) {
    const role = foldName(mention.roles.join(''))
    return role === '' ? [] : [`=${role}`]
  }
  const body = readComposedBody(mention.name)
  const office = body === null ? [] : [`#${body.kind} ${body.field ?? ''}`]
  return [...new Set([...keysOfName(readName(mention.name)), ...office])].filter((key) => key !== '=')
}
