// Hands the components of these pages their words.
import type { ReactNode } from 'react'
import { ClientMessages } from '@/i18n/client-messages'

export default function Layout({ children }: { children: ReactNode }) {
  return <ClientMessages section="views">{children}</ClientMessages>
}
