'use client'
// Going to another address of the same list without losing the one on screen until the new one has come.
import { useRouter } from 'next/navigation'
import { createContext, type ReactNode, use, useMemo, useTransition } from 'react'

type Navigation = { isPending: boolean; go: (href: string, before?: () => void) => void }

const NavigationContext = createContext<Navigation | null>(null)

export function NavigationProvider({ children }: { children: ReactNode }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const navigation = useMemo<Navigation>(
    () => ({
      isPending,
      go: (href, before) =>
        startTransition(() => {
          before?.()
          router.push(href, { scroll: false })
        }),
    }),
    [isPending, router],
  )
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}

/** `before` runs inside the transition, so optimistic state set there lasts until the new page has come. */
export function useNavigation(): Navigation {
  const navigation = use(NavigationContext)
  if (!navigation) throw new Error('useNavigation needs a NavigationProvider above it')
  return navigation
}

/** What the navigation replaces: it dims while the next state is on its way. */
export function NavigationRegion({ className = '', children }: { className?: string; children: ReactNode }) {
  const { isPending } = useNavigation()
  return (
    <div
      aria-busy={isPending}
      className={`transition-opacity duration-150 ${isPending ? 'opacity-50' : ''} ${className}`}
    >
      {children}
    </div>
  )
}
