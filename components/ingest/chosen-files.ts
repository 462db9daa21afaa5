// Files a person dropped or chose in the browser, and sending them.
import type { Sentence } from '@/components/ui/sentence'

/** `path` is the file's name with the folders it was found in. */
export type ChosenFile = { path: string; file: File }

/** Hidden files, and what systems leave in folders of their own accord. */
const isHidden = (path: string) => path.split('/').some((part) => part.startsWith('.') || part === 'Thumbs.db')

/** The files of an input, which is emptied so that the same ones can be chosen again. */
export function filesOfInput(input: HTMLInputElement): ChosenFile[] {
  const chosen = [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
  input.value = ''
  return chosen.filter(({ path }) => !isHidden(path))
}

/** The files of a drop, those inside dropped folders too. */
export async function filesOfDrop(data: DataTransfer): Promise<ChosenFile[]> {
  // Entries are gone once the event is over: they are taken before anything is waited for.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found = await Promise.all(entries.map(filesOfEntry))
  return found.flat().filter(({ path }) => !isHidden(path))
}

async function filesOfEntry(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ path: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const inside: FileSystemEntry[] = []
  // A reader hands out a hundred or so at a time, and nothing at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) break
    inside.push(...some)
  }
  return (await Promise.all(inside.map(filesOfEntry))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** The run's id; or why there is none, as the server says it, or because it said nothing that could be understood. */
type Answer = { run: string } | { why: Sentence } | { fault: 'filesNotArrived' | 'noClearAnswer' }

/**
 * Sends files as one run.
 * @param onSent told how much has gone, 0 to 1
 */
export function sendFiles(files: ChosenFile[], review: boolean, onSent: (share: number) => void): Promise<Answer> {
  const form = new FormData()
  form.set('review', review ? 'yes' : 'no')
  for (const { path, file } of files) form.append('file', file, path)
  return new Promise((resolve) => {
    // fetch tells nothing of how far sending has come.
    const request = new XMLHttpRequest()
    request.open('POST', '/api/ingest/files')
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total)
    request.onload = () => resolve(answerOf(request.responseText))
    request.onerror = () => resolve({ fault: 'filesNotArrived' })
    request.send(form)
  })
}

function answerOf(text: string): Answer {
  const unclear: Answer = { fault: 'noClearAnswer' }
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer !== 'object' || answer === null) return unclear
    if ('run' in answer && typeof answer.run === 'string') return { run: answer.run }
    if ('told' in answer && typeof answer.told === 'string') return { why: answer.told }
    return 'error' in answer && typeof answer.error === 'string' ? { why: { english: answer.error } } : unclear
  } catch (error) {
    console.warn('The answer was no JSON.', error)
    return unclear
  }
}
