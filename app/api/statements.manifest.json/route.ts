// What an export holds, without the file: its filters, counts, versions and hash.
import { exportAnswer } from '../export-answer'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> => exportAnswer(request, 'manifest')
export const POST = GET
