// A part of a whole as a length; the figures beside it say the same.

export function ShareBar({ part, whole, className }: { part: number; whole: number; className: string }) {
  return (
    <span aria-hidden className={`block ${className}`}>
      <span
        className="block h-full bg-accent [print-color-adjust:exact]"
        style={{ width: `${whole > 0 ? (part / whole) * 100 : 0}%` }}
      />
    </span>
  )
}
