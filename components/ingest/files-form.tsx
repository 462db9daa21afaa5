'use client'
// Files and folders, dropped or chosen, sent in one go.
import { X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react'
import { type Sentence, SentenceText } from '@/components/ui/sentence'
import { useFormat } from '@/components/ui/use-format'
import { type ChosenFile, filesOfDrop, filesOfInput, sendFiles } from './chosen-files'
import { runHref } from './ingest-address'
import { LookFirst } from './look-first'

/** As many are listed by name; the rest is counted. */
const LISTED = 12

export function FilesForm() {
  const t = useTranslations('ingest')
  const format = useFormat()
  const router = useRouter()
  const [files, setFiles] = useState<ChosenFile[]>([])
  const [isOver, setIsOver] = useState(false)
  const [sent, setSent] = useState<number | null>(null)
  const [why, setWhy] = useState<Sentence | null>(null)
  const [fileInput, folderInput] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  const hint = useId()
  const isPending = sent !== null

  const choose = (chosen: ChosenFile[]) => {
    setWhy(chosen.length === 0 ? t('noFile') : null)
    setFiles((before) => [...new Map([...before, ...chosen].map((each) => [each.path, each])).values()])
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    choose(await filesOfDrop(event.dataTransfer))
  }
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const button = (event.nativeEvent as SubmitEvent).submitter
    const review = !(button instanceof HTMLButtonElement && button.value === 'no')
    setSent(0)
    const answer = await sendFiles(files, review, setSent)
    setSent(null)
    if ('why' in answer) setWhy(answer.why)
    else if ('fault' in answer) setWhy(t(answer.fault))
    else router.push(runHref(answer.run))
  }

  return (
    <form onSubmit={send}>
      <div role="alert">
        {why && (
          <p className="mb-5 border-alert border-l-2 bg-alert-wash px-4 py-2.5">
            <SentenceText>{why}</SentenceText>
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same for the keyboard */}
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={`border border-dashed px-6 py-10 text-center transition-colors ${isOver ? 'border-accent bg-accent-wash' : 'border-line-strong'}`}
      >
        <p className="font-serif text-lead">{t('dropHere')}</p>
        <div className="mt-4 flex flex-wrap justify-center gap-3">
          <button type="button" className="button" aria-describedby={hint} onClick={() => fileInput.current?.click()}>
            {t('chooseFiles')}
          </button>
          <button type="button" className="button" aria-describedby={hint} onClick={() => folderInput.current?.click()}>
            {t('chooseFolder')}
          </button>
        </div>
        <p id={hint} className="mx-auto mt-4 max-w-[60ch] text-small text-soft">
          {t('filesHelp')}
        </p>
        <input
          ref={fileInput}
          type="file"
          multiple
          hidden
          aria-label={t('files')}
          onChange={(event) => choose(filesOfInput(event.target))}
        />
        <input
          ref={folderInput}
          type="file"
          hidden
          aria-label={t('folder')}
          // @ts-expect-error React does not know the attribute that every browser does.
          webkitdirectory=""
          onChange={(event) => choose(filesOfInput(event.target))}
        />
      </div>
      {files.length > 0 && (
        <Chosen files={files} drop={(path) => setFiles(files.filter((file) => file.path !== path))} />
      )}
      {isPending && (
        <p role="status" className="mt-4 text-small text-soft tabular-nums">
          {t('sendingShare', { share: format.share(Math.round(sent * 100), 100) })}
        </p>
      )}
      <LookFirst isPending={isPending} disabled={files.length === 0} />
    </form>
  )
}

function Chosen({ files, drop }: { files: ChosenFile[]; drop: (path: string) => void }) {
  const t = useTranslations('ingest')
  const format = useFormat()
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0)
  return (
    <div className="mt-6">
      <p className="text-small text-soft tabular-nums">
        {t('chosen', { count: files.length, size: format.bytes(bytes) })}
      </p>
      <ul className="mt-2 border-line border-t">
        {files.slice(0, LISTED).map(({ path, file }) => (
          <li key={path} className="flex items-baseline gap-3 border-line border-b py-1.5">
            <bdi className="min-w-0 grow truncate">{path}</bdi>
            <span className="text-small whitespace-nowrap text-soft tabular-nums">{format.bytes(file.size)}</span>
            <button
              type="button"
              aria-label={t('leaveFileOut', { path })}
              onClick={() => drop(path)}
              className="grid size-6 shrink-0 place-items-center self-center text-faint hover:text-accent"
            >
              <X aria-hidden size={14} />
            </button>
          </li>
        ))}
      </ul>
      {files.length > LISTED && (
        <p className="mt-2 text-small text-soft">{t('moreFiles', { count: files.length - LISTED })}</p>
      )}
    </div>
  )
}
