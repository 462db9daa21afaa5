// The names of a speaker, language by language: how they are printed, and how they are known.
import { useTranslations } from 'next-intl'
import { FoldedList } from '@/components/ui/folded-list'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { SpeakerProfile } from '@/lib/records/speakers'
import { byLanguage } from './by-language'

type Name = SpeakerProfile['names'][number]

export function SpeakerNames({ names }: { names: Name[] }) {
  const t = useTranslations('speakers')
  const format = useFormat()
  const languages = [...byLanguage(names)].sort(([a, x], [b, y]) => met(y) - met(x) || (a < b ? -1 : 1))
  return (
    <FoldedList
      lines={languages.map(([language, spelt]) => ({
        key: language,
        content: (
          <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline gap-x-4 py-2">
            <p className="text-small text-faint">{language ? format.language(language) : t('anyLanguage')}</p>
            <ul className="space-y-0.5">
              {spelt.map((name) => (
                <NameLine key={name.text} name={name} />
              ))}
            </ul>
          </div>
        ),
      }))}
    />
  )
}

const met = (names: Name[]) => names.reduce((sum, { count }) => sum + count, 0)

function NameLine({ name: { text, language, count } }: { name: Name }) {
  const t = useTranslations('speakers')
  const format = useFormat()
  return (
    <li className="flex items-baseline justify-between gap-x-4">
      <Printed language={language} className={`font-serif text-quote ${count === 0 ? 'text-soft' : ''}`}>
        {text}
      </Printed>
      <span className="text-right text-small whitespace-nowrap text-soft tabular-nums">
        {count > 0 ? `${format.count(count)}×` : <span className="text-faint">{t('knownNotMet')}</span>}
      </span>
    </li>
  )
}
