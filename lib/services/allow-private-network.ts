// The setting that opens private networks to what is fetched.

/** Whether addresses in private networks may be fetched: only where `ALLOW_PRIVATE_NETWORK` is exactly `1`. */
export function allowPrivateNetwork(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment.ALLOW_PRIVATE_NETWORK === '1'
}
