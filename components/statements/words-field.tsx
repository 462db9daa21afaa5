'use client'
// Words to find within the other filters.
import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useId, useRef } from 'react'
import type { StatementParams } from '@/lib/list-params'

/** `params` are those of the address: the field says its words, but for what is being typed. */
type Props = { field: RefObject<HTMLInputElement | null>; params: StatementParams; onWords: () => void }

export function WordsField({ field, params, onWords }: Props) {
  const t = useTranslations('filters')
  const id = useId()
  const said = useRef(params)

  // Wherever the address goes, its words are shown; only what is being typed over the same ones stays.
  useEffect(() => {
    const before = said.current
    said.current = params
    if (!field.current || before === params) return
    if (before.q !== params.q || field.current !== document.activeElement) field.current.value = params.q
  }, [field, params])

  return (
    <form
      className="pb-4"
      onSubmit={(event) => {
        event.preventDefault()
        onWords()
      }}
    >
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {t('words')}
      </label>
      <div className="relative">
        <input
          ref={field}
          id={id}
          name="q"
          type="search"
          defaultValue={params.q}
          autoComplete="off"
          placeholder={t('wordsPlaceholder')}
          aria-describedby={`${id}-hint`}
          className="pr-10! field"
        />
        <button
          type="submit"
          aria-label={t('findWords')}
          className="absolute inset-y-0 right-0 grid w-10 place-items-center text-soft hover:text-accent"
        >
          <Search aria-hidden size={16} />
        </button>
      </div>
      <p id={`${id}-hint`} className="mt-1.5 text-tiny text-faint">
        {t('wordsHint')}
      </p>
    </form>
  )
}
