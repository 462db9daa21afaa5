// The interface language that fits a browser best, before the reader has chosen one.
import { isLocale, LOCALES, type Locale } from './locales'

/**
 * @param accepted an Accept-Language header (RFC 9110, 12.5.4): `el-GR,el;q=0.9,en;q=0.8`
 * @returns the one wanted most that there is; a region or script asked for does not count. English if there is none.
 */
export function bestLocale(accepted: string | null): Locale {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return wanted.map(({ language }) => language).find(isLocale) ?? LOCALES[0]
}
