// A row of small bars, as high as a line of text, that says in words what it shows.
import { sparklinePath } from './sparkline-path'

const BOX = { width: 144, height: 22 }

export function Sparkline({ counts, label }: { counts: number[]; label: string }) {
  return (
    <svg role="img" aria-label={label} width={BOX.width} height={BOX.height + 1} className="block max-w-full">
      <path d={`M0 ${BOX.height + 0.5}h${BOX.width}`} className="stroke-line" />
      <path d={sparklinePath(counts, BOX)} className="fill-accent" />
    </svg>
  )
}
