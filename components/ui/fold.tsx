// What is seldom needed stays out of the way until it is asked for.
import type { ReactNode } from 'react'

export function Fold({ label, isOpen, children }: { label: string; isOpen?: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="border-line border-t py-3">
      <summary className="w-fit text-accent link">{label}</summary>
      <div className="mt-5">{children}</div>
    </details>
  )
}
