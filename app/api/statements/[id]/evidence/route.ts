// What proves one statement, as JSON: its paragraphs with the place of each, why it was found, its other reports.
import { getTranslations } from 'next-intl/server'
import type { EvidenceAnswer } from '@/components/drawer/evidence-answer'
import { conventionOf, reasonOf } from '@/components/statements/rule-reason'
import { getEvidence } from '@/lib/server'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/api/statements/[id]/evidence'>): Promise<Response> {
  const { id } = await params
  const evidence = await getEvidence(id)
  if (!evidence) return Response.json({ error: `There is no statement “${id}”.` }, { status: 404 })
  const t = await getTranslations('rules')
  const { rule, saidOn } = evidence.statement
  const answer: EvidenceAnswer = {
    ...evidence,
    reason: reasonOf(t, rule),
    convention: saidOn?.rule ? conventionOf(t, saidOn.rule) : null,
  }
  return Response.json(answer)
}
