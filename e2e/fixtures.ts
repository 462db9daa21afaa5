// What every browser test watches for: errors nobody asked for, and requests that leave the machine.
import { test as base, expect } from '@playwright/test'

export const test = base.extend<{ watch: undefined }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
      page.on('console', (message) => {
        // The browser itself logs a page that is rightly not found.
        if (message.type() === 'error' && !message.text().includes('status of 404'))
          faults.push(`console: ${message.text()}`)
      })
      page.on('request', (request) => {
        const isOwn = request.url().startsWith(baseURL ?? '') || /^(data|blob):/.test(request.url())
        if (!isOwn) faults.push(`request to ${request.url()}`)
      })
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
