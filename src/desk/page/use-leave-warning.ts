import { useEffect } from 'react'

/** The browser asks before it ends what is not over. */
export function useLeaveWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      // Browsers before Chrome 119 ask only then.
      event.returnValue = true
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isOn])
}
