'use client'
// What counts as one statement, and whether earlier versions of articles are there.
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Counting } from '@/lib/list-params'

type Props = { counting: Counting; onCounting: (counting: Counting) => void }

export function CountingFields({ counting: { copies, versions }, onCounting }: Props) {
  const t = useTranslations('filters')
  return (
    <fieldset className="border-line border-t py-3">
      <legend className="sr-only">{t('counting')}</legend>
      <Box
        label={t('copiesOnce')}
        hint={t('copiesOnceHint')}
        isChecked={copies === 'once'}
        onToggle={(isOn) => onCounting({ copies: isOn ? 'once' : null, versions })}
      />
      <Box
        label={t('versionsToo')}
        hint={t('versionsTooHint')}
        isChecked={versions === 'all'}
        onToggle={(isOn) => onCounting({ copies, versions: isOn ? 'all' : null })}
      />
    </fieldset>
  )
}

type BoxProps = { label: string; hint: string; isChecked: boolean; onToggle: (isOn: boolean) => void }

function Box({ label, hint, isChecked, onToggle }: BoxProps) {
  const id = useId()
  return (
    <label htmlFor={id} title={hint} className="flex min-h-8 items-baseline gap-2.5 py-1 text-small hover:text-accent">
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        onChange={() => onToggle(!isChecked)}
        autoComplete="off"
        className="size-3.5 shrink-0 translate-y-px"
      />
      {label}
    </label>
  )
}
