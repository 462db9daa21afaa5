// What a site says about being read by programs, beside a page that a person asked for.
import { Reason } from '@/components/reasons/reason'

export function Reserved({ words }: { words: string[] }) {
  return words.map((sentence) => (
    <p key={sentence} className="mt-1.5 text-small text-soft">
      <Reason>{sentence}</Reason>
    </p>
  ))
}
