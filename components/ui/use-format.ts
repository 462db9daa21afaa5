// Days, figures and names in the reader's language, for components of server and browser alike.
import { useLocale } from 'next-intl'
import { type Format, formatFor } from './format'

/** An async component cannot call hooks: it takes `formatFor(await getLocale())`. */
export function useFormat(): Format {
  return formatFor(useLocale())
}
