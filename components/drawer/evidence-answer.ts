// What the server answers when it is asked for a statement's evidence.
import type { StatementEvidence } from '@/lib/records/statements'

/** `reason`: why the rule that found the statement holds; `convention`: how its printed time was read. In the reader's language. */
export type EvidenceAnswer = StatementEvidence & { reason: string; convention: string | null }
