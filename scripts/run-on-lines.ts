// For tests: runs one of the commands that answer JSON lines, as a person would.
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

type Ran = { code: number; stdout: string; stderr: string }

/** Runs `scripts/NAME.ts --jsonl` over lines in a file of their own, gone when it has run. */
export async function runOnLines(name: string, lines: readonly string[]): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), `dictum-${name}-`))
  const file = join(folder, 'pairs.jsonl')
  await writeFile(file, lines.join('\n'))
  const command = ['--import', 'tsx', join(ROOT, 'scripts', `${name}.ts`), '--jsonl', file]
  const ran = await new Promise<Ran>((resolve) =>
    execFile(process.execPath, command, { cwd: ROOT }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  )
  await rm(folder, { recursive: true })
  return ran
}
