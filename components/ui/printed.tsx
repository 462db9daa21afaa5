// Words in the language they were printed in, so that browsers hyphenate, pronounce and align them rightly.
import type { ReactNode } from 'react'

export function Printed({
  language,
  className,
  children,
}: {
  language: string | null
  className?: string
  children: ReactNode
}) {
  return (
    <bdi lang={language ?? undefined} dir="auto" className={className}>
      {children}
    </bdi>
  )
}
