'use client'
// A chart as a picture: the browser draws its SVG file at twice the size and hands it over.
import { type ReactNode, useState } from 'react'

type Props = {
  /** The address of the SVG file. */
  svg: string
  /** Of the file, without its end. */
  name: string
  label: string
  /** What to say where the browser cannot. */
  failed: string
  children: ReactNode
}

/** Dots of the picture for each of the drawing. */
const SCALE = 2

async function drawPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = svg
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

function handOver(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has begun to read it by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(link.href), 0)
}

export function PngButton({ svg, name, label, failed, children }: Props) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const download = async () => {
    if (state === 'busy') return
    setState('busy')
    try {
      handOver(await drawPng(svg), `dictum-${name}.png`)
      setState('ready')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button
        type="button"
        onClick={download}
        aria-disabled={state === 'busy'}
        aria-label={label}
        className="text-ink link aria-disabled:opacity-60"
      >
        {children}
      </button>
      {state === 'failed' && (
        <span role="alert" className="text-alert">
          {failed}
        </span>
      )}
    </>
  )
}
