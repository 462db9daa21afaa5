// A figure in a cell: under a column head it stands alone, in a card it says what it counts.
import { formatCount } from '@/components/ui/figure'

export function Counted({ value, one, many = `${one}s` }: { value: number; one: string; many?: string }) {
  return (
    <>
      {formatCount(value)}
      <span className="@4xl:sr-only"> {value === 1 ? one : many}</span>
    </>
  )
}
