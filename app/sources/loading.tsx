// While the ledger is read.
import { Waiting } from '@/components/ui/waiting'

export default function Loading() {
  return <Waiting label="Counting the unnamed sources. If this lasts, narrow the filters in the address." />
}
