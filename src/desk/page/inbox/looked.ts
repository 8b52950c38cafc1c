import { z } from 'zod'

/** Which version of each case an officer has seen on this device. It holds references and numbers, nothing else. */
export type Looked = Readonly<Record<string, number>>

const lookedSchema = z.record(z.string().max(20), z.int().min(1))

const toPlace = (signingKey: string) => `desk-looked-1 ${signingKey}`

/** Nothing, where it was never kept here or is damaged. */
export function readLooked(signingKey: string): Looked {
  try {
    return lookedSchema.parse(JSON.parse(localStorage.getItem(toPlace(signingKey)) ?? ''))
  } catch {
    return {}
  }
}

/** Where the browser keeps nothing, everything is new the next time. */
export function keepLooked(signingKey: string, looked: Looked): void {
  try {
    localStorage.setItem(toPlace(signingKey), JSON.stringify(looked))
  } catch {}
}
