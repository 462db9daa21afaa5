// Every statement the filters leave, or the ticked ones, as a file.
import { exportAnswer } from '../export-answer'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => exportAnswer(request, 'jsonl')
export const POST = GET
