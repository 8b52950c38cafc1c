const EVERY_MS = 1000

type Following<T> = {
  /** The version the pointer names now. */
  readVersion: () => Promise<string | undefined>
  open: (version: string) => Promise<T>
  /** Called with a release that is open and ready. */
  onOpened: (opened: T) => void
  /** Called when a release cannot be opened; the old one stays. */
  onError: (version: string, error: unknown) => void
}

/** Looks every second whether another release is current and opens it. Returns the function that stops. */
export function followReleases<T>(
  first: string,
  { readVersion, open, onOpened, onError }: Following<T>,
  everyMs = EVERY_MS,
): () => void {
  let seen = first
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const look = async () => {
    const version = await readVersion()
    if (version && version !== seen) {
      seen = version
      await open(version).then(onOpened, (error) => onError(version, error))
    }
    if (!stopped) timer = setTimeout(look, everyMs)
  }
  timer = setTimeout(look, everyMs)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
