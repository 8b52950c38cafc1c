const AGE = 'age-encryption.org/v1\n'

/** Whether bytes are sealed at all: nobody here can read them, how they begin can be seen. */
export const isSealed = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, AGE.length)).toString('latin1') === AGE

/** How far the clock of an officer's device may be off. */
const MOST_OFF_MS = 10 * 60 * 1000

/** Whether something was signed too long ago, or is yet to be. */
export const isOff = (at: string, now: Date): boolean =>
  Math.abs(Date.parse(at) - now.getTime()) > MOST_OFF_MS
