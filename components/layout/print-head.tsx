'use client'
// On paper, above every page: when it was printed, and the address that shows the same view again.
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useFormat } from '@/components/ui/use-format'
import { dayOf, timeOf } from '@/lib/calendar'

export function PrintHead() {
  const t = useTranslations('layout')
  const format = useFormat()
  const [printing, setPrinting] = useState<{ at: Date; address: string } | null>(null)

  useEffect(() => {
    // The paper is laid out as soon as this returns.
    const take = () => flushSync(() => setPrinting({ at: new Date(), address: window.location.href }))
    window.addEventListener('beforeprint', take)
    return () => window.removeEventListener('beforeprint', take)
  }, [])

  if (!printing) return null
  const { at, address } = printing
  return (
    <p className="page hidden break-all border-line-strong border-b pb-2 text-tiny text-soft print:block">
      {t('printed', { day: format.day(dayOf(at)), time: timeOf(at), address })}
    </p>
  )
}
