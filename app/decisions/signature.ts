// The name a reader signs decisions with, remembered by the browser.
import { cookies } from 'next/headers'

export const SIGNATURE = 'dictum-who'

/** The name last signed with in this browser; empty when there is none. */
export async function lastSignature(): Promise<string> {
  return (await cookies()).get(SIGNATURE)?.value ?? ''
}
