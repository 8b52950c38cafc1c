import { useLayoutEffect, useRef } from 'react'
import { isTyped } from '#src/desk/page/take-focus.ts'

/** Where the officer turned single keys off: whoever speaks to his computer would press them by chance. */
const PLACE = 'desk-keys-off-1'

export const areKeysOff = (): boolean => localStorage.getItem(PLACE) !== null

export function turnKeys(on: boolean): void {
  if (on) localStorage.removeItem(PLACE)
  else localStorage.setItem(PLACE, '1')
}

/** Does something at a key, unless it is typed into a field or pressed with another one; Escape counts there too. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys)
  // Both in the commit itself: whoever sees a button may press its key before the browser comes to other effects.
  useLayoutEffect(() => {
    latest.current = keys
  })
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, isComposing } = event
      const act = latest.current[key]
      if (!act || ctrlKey || metaKey || altKey || isComposing || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      if (key !== 'Escape' && (isTyped(target) || areKeysOff())) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
