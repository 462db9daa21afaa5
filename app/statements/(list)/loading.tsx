// While the statements are read.
import { Waiting } from '@/components/ui/waiting'

export default function Loading() {
  return <Waiting label="Reading the statements. If this lasts, narrow the filters in the address." />
}
