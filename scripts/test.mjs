// `npm test`: everything there is to check, from a fresh clone. The last line counts checks and tests together.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare, runNode, say } from './prepare.mjs'

prepare()
const { findChromium } = await import('./find-chromium.mjs')
const chromium = findChromium()

const reports = mkdtempSync(join(tmpdir(), 'dictum-reports-'))
const count = { passed: 0, failed: 0 }
/** What failed, said again at the end: the browser tests print hundreds of lines after it. */
const failures = []

/** A check that passes or fails as a whole. */
function check(name, args) {
  say(`\n— ${name}`)
  const passed = runNode(args) === 0
  count[passed ? 'passed' : 'failed'] += 1
  if (!passed) failures.push(name)
}

/** The unit tests that failed, each with the first lines of its reason, and files of which none could run. */
function failedUnitTests({ testResults }) {
  return testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return file.status === 'failed' ? [`${file.name}: ${file.message}`] : []
    return failed.map((test) => {
      const reason = test.failureMessages.join('\n').split('\n').slice(0, 12).join('\n')
      return `${file.name} › ${test.fullName}\n${reason}`
    })
  })
}

/** A test runner that writes a report; a runner that dies before writing one counts as a failure. */
function runTests(name, args, report, read, env = {}) {
  say(`\n— ${name}`)
  const status = runNode(args, env)
  let result = { passed: 0, failed: 0, failures: [] }
  try {
    result = read(JSON.parse(readFileSync(report, 'utf8')))
  } catch (error) {
    result.failures.push(`${name}: no report (${error.message})`)
  }
  count.passed += result.passed
  count.failed += result.failed
  failures.push(...result.failures)
  if (status !== 0 && result.failed === 0) {
    count.failed += 1
    failures.push(`${name}: ended with ${status}`)
  }
}

check('types of routes', ['node_modules/next/dist/bin/next', 'typegen'])
check('types', ['node_modules/typescript/bin/tsc', '--noEmit'])
check('lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'])

const unit = join(reports, 'unit.json')
runTests(
  'unit and database tests',
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  unit,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests, failures: failedUnitTests(report) }),
)

const browser = join(reports, 'browser.json')
runTests(
  'browser tests',
  ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
  browser,
  // The runner's own last lines name what failed.
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, failures: [] }),
  { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: browser },
)

rmSync(reports, { recursive: true })
process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0
for (const failure of failures) say(`\nFailed: ${failure}`)
console.log(`\n${count.passed} passed, ${count.failed} failed`)
