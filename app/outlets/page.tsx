// The list of outlets.
import type { Metadata } from 'next'
import { connection } from 'next/server'
import { OutletList } from '@/components/outlets/outlet-list'
import { listOutlets } from '@/lib/server'

export const metadata: Metadata = { title: 'Outlets' }

export default async function Page() {
  await connection()
  return <OutletList outlets={await listOutlets()} />
}
