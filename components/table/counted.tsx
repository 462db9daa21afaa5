// A figure in a cell: under a column head it stands alone, in a card it says what it counts.
import { useFormat } from '@/components/ui/use-format'

/** @param noun what is counted, in the form that fits the figure */
export function Counted({ value, noun }: { value: number; noun: string }) {
  const format = useFormat()
  return (
    <>
      {format.count(value)}
      <span className="@4xl:sr-only"> {noun}</span>
    </>
  )
}
