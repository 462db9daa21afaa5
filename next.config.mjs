// How Next builds and serves Dictum. Plain JavaScript: to read TypeScript here the server would load a compiler, 30 MB of it.
import { readdirSync } from 'node:fs'
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'

/** Pages load nothing from elsewhere and stand in nobody's frame. Next writes its own scripts and styles inline. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  // React's development build evaluates code to rebuild the server's stack traces.
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** @type {import('next').NextConfig} */
const config = {
  // Next would otherwise write instruction files for coding agents into the repository.
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // A pasted article may be as large as MAX_ARTICLE_BYTES in lib/ingest/decode-text.ts. What is larger is let in too, up
  // to what Next hands on at all, so that it is refused with a sentence instead of an error.
  experimental: { serverActions: { bodySizeLimit: '10mb' } },
  // React has had it itself since 18; libraries bring a copy for the ones before.
  turbopack: { resolveAlias: { 'use-sync-external-store/shim': 'react' } },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        // An outlet need not learn from a link which article is read here.
        { key: 'Referrer-Policy', value: 'no-referrer' },
      ],
    },
  ],
}

/**
 * Messages are compiled when the app is built: the browser need not carry a parser for them, nor the server a compiler.
 * @param {string} phase
 */
export default async function configFor(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config
  const { default: createNextIntlPlugin } = await import('next-intl/plugin')
  const withNextIntl = createNextIntlPlugin({
    experimental: {
      messages: { path: './messages', format: 'json', locales: readdirSync('messages'), precompile: true },
    },
  })
  return withNextIntl(config)
}
