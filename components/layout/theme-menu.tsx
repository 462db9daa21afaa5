'use client'
// Chooses light, dark, or what the system says.
import { Menu } from '@base-ui/react/menu'
import { Check, SunMoon } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { chooseTheme, currentTheme, THEMES, type Theme, watchTheme } from './theme'

const LABELS: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }

export function ThemeMenu() {
  const theme = useSyncExternalStore<Theme>(watchTheme, currentTheme, () => 'system')
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label="Colour theme"
        className="grid size-10 shrink-0 place-items-center rounded-[3px] text-soft hover:text-accent"
      >
        <SunMoon aria-hidden size={18} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-50">
          <Menu.Popup className="min-w-44 rounded-[3px] border border-line bg-raised py-1 shadow-lg">
            <Menu.RadioGroup value={theme} onValueChange={chooseTheme}>
              {THEMES.map((choice) => (
                <Menu.RadioItem
                  key={choice}
                  value={choice}
                  closeOnClick
                  className="grid cursor-pointer grid-cols-[1.25rem_1fr] items-center px-3 py-2 text-small outline-none data-highlighted:bg-wash"
                >
                  <Menu.RadioItemIndicator>
                    <Check aria-hidden size={14} />
                  </Menu.RadioItemIndicator>
                  <span className="col-start-2">{LABELS[choice]}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
