// While the speakers are read.
import { Waiting } from '@/components/ui/waiting'

export default function Loading() {
  return <Waiting label="Reading the speakers. If this lasts, search for one by name." />
}
