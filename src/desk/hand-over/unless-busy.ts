/** A desk takes so many requests in a row before it asks for a pause. */
const PAUSES = 20
const PAUSE_MS = 2000

/** Tries again after a pause while the desk is busy; throws whatever else goes wrong, and that in the end. */
export async function unlessBusy(
  attempt: () => Promise<unknown>,
  isBusy: (error: unknown) => boolean,
): Promise<void> {
  for (let pauses = 0; ; pauses += 1) {
    try {
      await attempt()
      return
    } catch (error) {
      if (!isBusy(error) || pauses === PAUSES) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
}
