// What the paste form holds, and what came of sending it.
import type { Sentence } from '@/components/ui/sentence'

export type Paste = { text: string; title: string; outlet: string; publishedOn: string; language: string; url: string }

export type IngestState = {
  outcome:
    | { status: 'added'; articleId: string; statements: number }
    | { status: 'duplicate'; articleId: string }
    | { status: 'failed'; why: Sentence }
    | null
  /** What the fields show: emptied once an article was taken in, else as typed. */
  paste: Paste
  /** Grows with every answer, so that the fields are set anew from `paste`. */
  turn: number
}

export const EMPTY_PASTE: Paste = { text: '', title: '', outlet: '', publishedOn: '', language: '', url: '' }

/** The answer that nothing was taken in, and why; what was typed stays in the fields. */
export function refuse(before: IngestState, paste: Paste, why: Sentence): IngestState {
  return { outcome: { status: 'failed', why }, paste, turn: before.turn + 1 }
}

/** The fields of a sent form as typed; a field that is absent or no text is empty. */
export function readPaste(form: FormData): Paste {
  const field = (name: keyof Paste): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    text: field('text'),
    title: field('title'),
    outlet: field('outlet'),
    publishedOn: field('publishedOn'),
    language: field('language'),
    url: field('url'),
  }
}
