// How Next builds and serves Dictum.
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Next would otherwise write instruction files for coding agents into the repository.
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
}

export default config
