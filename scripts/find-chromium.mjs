// A Chromium for the browser tests: one that is on the system, else Playwright's download, else the system's packages.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { giveUp, runNode, say } from './prepare.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function onSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...USUAL_PLACES,
  ]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

const downloaded = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : null)

function installPackage() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
}

/** The path of a Chromium, installed if there is none. Ends the process with a sentence when none can be had. */
export function findChromium() {
  const found = onSystem() ?? downloaded()
  if (found) return found
  say('No Chromium on this system: trying Playwright’s download …')
  runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium-headless-shell', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  })
  if (downloaded()) return downloaded()
  say('It could not be downloaded: trying the system’s packages …')
  installPackage()
  return (
    onSystem() ??
    giveUp(
      'The browser tests need Chromium: install it (on Debian: apt-get install chromium) or name one in CHROMIUM_PATH.',
    )
  )
}
