// A statement as one article tells it: what aligning needs to know of it.
import type { SpeakerType, StatementKind } from '../../engine/types'

export type ToldStatement = {
  /** The words that carry it, as printed, quotation marks included where there are any. */
  text: string
  /** BCP-47 */
  language: string
  /** The name it is filed under; null where nobody is known. */
  speaker: string | null
  speakerType: SpeakerType
  /** When it was said, days `YYYY-MM-DD`, both included; null where unknown. */
  saidOn: { from: string; to: string } | null
  kind: StatementKind
  outlet: string | null
}
