// What each type of speaker is called, one and many.
import type { SpeakerType } from '@/lib/engine/types'

export const SPEAKER_TYPE: Record<SpeakerType, { one: string; many: string }> = {
  person: { one: 'person', many: 'People' },
  organisation: { one: 'organisation', many: 'Organisations' },
  unnamed: { one: 'unnamed source', many: 'Unnamed sources' },
  unknown: { one: 'of unknown type', many: 'Unknown type' },
}
