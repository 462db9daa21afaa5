'use client'
// One article before it is added: what was read, what to look at, and what can be corrected. A correction is kept at once.
import { useTranslations } from 'next-intl'
import { type ReactNode, useId, useState, useTransition } from 'react'
import { ActButton } from '@/components/ui/act-button'
import { Printed } from '@/components/ui/printed'
import { type Sentence, SentenceText } from '@/components/ui/sentence'
import { useFormat } from '@/components/ui/use-format'
import type { FoundArticle, ItemRow } from '@/lib/records/ingest'
import type { Correction, RunSteps } from './ingest-steps'

const LANGUAGES = ['it', 'el', 'en', 'fr', 'de', 'es']

/** `children`: what is to be looked at, worded on the server. */
type Props = { run: string; item: ItemRow; found: FoundArticle; steps: RunSteps; children: ReactNode }

export function ReviewItem({ run, item, found, steps, children }: Props) {
  const t = useTranslations('ingest')
  const fields = { run, item: item.id }
  return (
    <article className="grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_27rem] xl:grid-cols-[minmax(0,1fr)_36rem]">
      <div className="min-w-0">
        <h3 className="font-serif text-quote">
          {found.title ? <Printed language={found.language}>{found.title}</Printed> : t('untitledArticle')}
        </h3>
        <p className="mt-1 line-clamp-2 max-w-[68ch] text-soft">
          <Printed language={found.language}>{withoutTitle(found)}</Printed>
        </p>
        <p className="mt-1.5 text-small break-words text-faint">{item.origin}</p>
        {children}
      </div>
      <div>
        <Facts item={item} found={found} correct={(correction) => steps.correct(run, item.id, correction)} />
        <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-small">
          <span className="text-soft tabular-nums">
            {item.statements === null
              ? t('characters', { count: found.length })
              : t('statementsInCharacters', { statements: item.statements, characters: found.length })}
          </span>
          <span className="flex gap-4">
            <ActButton act={steps.leaveOut} fields={fields} label={t('leaveOutArticle', { title: found.title })}>
              {t('leaveOut')}
            </ActButton>
            <ActButton act={steps.addOne} fields={fields} label={t('addNamed', { title: found.title })}>
              {t('add')}
            </ActButton>
          </span>
        </div>
      </div>
    </article>
  )
}

/** The text usually begins with the title, which stands above it already. */
const withoutTitle = ({ beginning, title }: FoundArticle) =>
  beginning.startsWith(title) ? beginning.slice(title.length) : beginning

type FactsProps = { item: ItemRow; found: FoundArticle; correct: (correction: Correction) => Promise<Sentence | null> }

function Facts({ item, found, correct }: FactsProps) {
  const t = useTranslations('ingest')
  const format = useFormat()
  const { outlet, publishedOn, language, title } = found
  const [facts, setFacts] = useState<Correction>({ outlet, publishedOn, language, title })
  const [state, setState] = useState<{ why: Sentence | null; isKept: boolean }>({ why: null, isKept: false })
  const [isPending, startTransition] = useTransition()
  const keep = (change: Partial<Correction>) => {
    const next = { ...facts, ...change }
    if (JSON.stringify(next) === JSON.stringify(facts)) return
    setFacts(next)
    startTransition(async () => {
      const why = await correct(next).catch((error: unknown) => {
        console.warn('The correction could not be sent.', error)
        return t('notKept')
      })
      setState({ why, isKept: why === null })
    })
  }
  const codes = LANGUAGES.includes(language) ? LANGUAGES : [language, ...LANGUAGES]
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_9rem_7.5rem]">
      <Small label={t('outlet')} isWide>
        {(id) => (
          <input
            id={id}
            defaultValue={outlet ?? ''}
            placeholder={t('unknown')}
            dir="auto"
            onBlur={({ target }) => keep({ outlet: target.value.trim() || null })}
            className="min-h-8! px-2! py-0.5! text-small field"
          />
        )}
      </Small>
      <Small label={t('publishedOn')}>
        {(id) => (
          <input
            id={id}
            type="date"
            defaultValue={publishedOn ?? ''}
            onBlur={({ target }) => keep({ publishedOn: target.value || null })}
            className="min-h-8! px-2! py-0.5! text-small field"
          />
        )}
      </Small>
      <Small label={t('language')}>
        {(id) => (
          <select
            id={id}
            defaultValue={language}
            onChange={({ target }) => keep({ language: target.value })}
            className="min-h-8! px-2! py-0.5! text-small field"
          >
            {codes.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </select>
        )}
      </Small>
      <p role="status" className={`col-span-full text-small empty:hidden ${state.why ? 'text-alert' : 'text-soft'}`}>
        {isPending && t('keeping')}
        {!isPending && state.why && <SentenceText>{state.why}</SentenceText>}
        {!isPending && state.isKept && t('keptFor', { origin: item.origin })}
      </p>
    </div>
  )
}

type SmallProps = { label: string; isWide?: boolean; children: (id: string) => ReactNode }

function Small({ label, isWide = false, children }: SmallProps) {
  const id = useId()
  return (
    <div className={isWide ? 'max-sm:col-span-2' : ''}>
      <label htmlFor={id} className="mb-0.5 block column-label">
        {label}
      </label>
      {children(id)}
    </div>
  )
}
