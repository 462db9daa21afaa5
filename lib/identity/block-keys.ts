// Rough keys under which candidates for one name are found among many, before any two names are compared.
import { foldName } from './fold-name'
import { PARTICLES } from './name-words'
import { soundKey } from './sound-key'
import { readingsOf } from './strip-printed'

/** Sounds that one spelling or another takes for each other share a letter; what is not listed is left out. */
const CLASSES: Record<string, string> = {
  ...Object.fromEntries([...'bpvf'].map((sound) => [sound, 'p'])),
  ...Object.fromEntries([...'dt'].map((sound) => [sound, 't'])),
  ...Object.fromEntries([...'kghszqj'].map((sound) => [sound, 'k'])),
  ...Object.fromEntries([...'mn'].map((sound) => [sound, 'n'])),
  l: 'l',
  r: 'r',
}

/**
 * The consonants of one folded word (`foldName`), in classes of sounds, whatever its script: Blinken, Μπλίνκεν and
 * Блинкен share one key. A word without consonants is its own key.
 */
export const wordKey = (word: string): string => {
  const classes = [...soundKey(word)].map((sound) => CLASSES[sound] ?? '').join('')
  // Greek writes a nasal before b, d and g that others do not.
  return classes.replace(/n(?=[ptk])/g, '').replace(/(.)\1+/g, '$1') || word
}

/**
 * The keys of a whole printed name: one for each telling word and part of a hyphenated word, one for its words run
 * together and one for its initials. Names that compare as `yes` or `maybe` by spelling share at least one.
 */
export const blockKeys = (name: string): string[] => {
  const bare = readingsOf(name, 'und').at(-1) ?? ''
  const words = bare
    .split(/[\s\-‐‑–]+/u)
    .map(foldName)
    .filter(Boolean)
  const telling = words.filter((word) => word.length > 1 && !PARTICLES.has(word))
  const parts = telling.length > 0 ? telling : words
  const initials = parts.length > 1 ? parts.map((part) => part.charAt(0)).join('') : words[0]
  return [...new Set([...parts.map(wordKey), `=${parts.map(wordKey).join('')}`, `=${initials}`])].filter(
    (key) => key !== '=undefined' && key !== '=',
  )
}
