// Kinds of unnamed sources and the countries they belong to, in words.
import { useTranslations } from 'next-intl'
import type { Format } from '@/components/ui/format'
import { useFormat } from '@/components/ui/use-format'
import type { SourceClass } from '@/lib/engine/types'
import { UNKNOWN } from '@/lib/list-params'

type Source = { sourceClass: SourceClass; country: string | null; medium: string | null }

export type SourceWords = {
  kind: (sourceClass: SourceClass) => string
  /** `US` → `United States`; a region such as `West` stands for itself. */
  country: (code: string) => string
  /** An unnamed source in words: `intelligence, United States, to CNN`. */
  whole: (source: Source) => string
}

/** @param t of the area `labels` */
export function sourceWords(t: ReturnType<typeof useTranslations<'labels'>>, format: Format): SourceWords {
  const kind = (sourceClass: SourceClass) => t(`sourceClass_${sourceClass}`)
  return {
    kind,
    country: (code) => (code === UNKNOWN ? t('countryNotStated') : format.country(code)),
    whole: ({ sourceClass, country, medium }) => {
      const source = [kind(sourceClass), ...(country ? [format.country(country)] : [])].join(', ')
      return medium ? t('sourceTo', { source, medium }) : source
    },
  }
}

export const useSourceWords = (): SourceWords => sourceWords(useTranslations('labels'), useFormat())
