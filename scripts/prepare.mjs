// What every command needs before it can do its own work, done only when it is not done yet: a fit Node, the installed
// packages, the generated database client. Plain JavaScript over Node's own modules, since nothing may be installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OLDEST_NODE = [20, 19]

/** Nothing that runs here reports home or looks for updates. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  NO_UPDATE_NOTIFIER: '1',
}

/** Prints on standard error: standard output belongs to the command. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Ends the process with a sentence. */
export function giveUp(sentence) {
  say(sentence)
  process.exit(1)
}

/** Runs a Node program of an installed package; its output goes to standard error. Returns the exit code. */
export function runNode(args, env = {}) {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...QUIET, ...env },
    stdio: ['ignore', 2, 2],
  })
  if (error) throw error
  return status ?? 1
}

/**
 * Hands the terminal to a Node program: its output is this command's, signals are passed on, and this command ends as
 * it ends.
 */
export function runForeground(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...QUIET, ...env },
    stdio: 'inherit',
  })
  // Ctrl-C reaches the child by itself; it decides when to stop, and nobody else is to end before it.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 130 : (code ?? 1)
  })
}

/** One hash over the contents of the files and folders named, relative to the project; what is missing counts too. */
export function hashFiles(paths, leaveOut = () => false) {
  const hash = createHash('sha256')
  const visit = (path) => {
    const full = join(ROOT, path)
    if (leaveOut(path)) return
    if (!existsSync(full)) hash.update(`${path} missing\n`)
    else if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) visit(join(path, name))
    else hash.update(`${path}\n`).update(readFileSync(full))
  }
  for (const path of paths) visit(path)
  return hash.digest('hex')
}

/** Does `work` unless the file `stamp` says it was last done for the same `state`. */
export function unlessDone(stamp, state, work) {
  const path = join(ROOT, stamp)
  if (existsSync(path) && readFileSync(path, 'utf8') === state) return
  // Work that is broken off must not pass for done, not even for the state before.
  rmSync(path, { force: true })
  work()
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, state)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantMajor, wantMinor] = OLDEST_NODE
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return
  giveUp(
    `Dictum needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
  )
}

function install() {
  // A package with native parts is compiled for one version of Node's interface.
  const state = `${hashFiles(['package-lock.json'])} ${process.versions.modules} ${process.platform} ${process.arch}`
  unlessDone('node_modules/.dictum-installed', state, () => {
    say('Installing packages (once; a few minutes where SQLite has to be compiled) …')
    const npm = process.env.npm_execpath
    // Not `npm ci`: it refuses to start where a registry lacks the builds for other platforms. The versions are the locked ones.
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']
    const { status } = npm
      ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] })
      : spawnSync('npm', args, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    if (status !== 0)
      giveUp('The packages could not be installed: see the lines above. Is a package registry within reach?')
  })
}

function generateClient() {
  const state = hashFiles(['prisma/schema.prisma', 'package-lock.json'])
  unlessDone('lib/db/generated/.dictum-generated', state, () => {
    // Generating needs no schema engine, but Prisma wants to download one unless told of a file that exists.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: join(ROOT, 'package.json') }
    if (runNode(['node_modules/prisma/build/index.js', 'generate', '--no-hints'], env) !== 0)
      giveUp('The database client could not be generated: see the lines above.')
  })
}

/** Checks Node, installs the packages and generates the database client, each only when needed. */
export function prepare() {
  checkNode()
  install()
  generateClient()
}
