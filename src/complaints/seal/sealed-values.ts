import type { z } from 'zod'
import { openWith, sealTo } from '#src/complaints/seal/case-key.ts'

/** A text, sealed as UTF-8. */
export function sealText(recipients: readonly string[], text: string): Promise<Uint8Array> {
  return sealTo(recipients, new TextEncoder().encode(text))
}

/** The text that was sealed, or nothing when `identity` does not open it or it was damaged. */
export async function openText(identity: string, sealed: Uint8Array): Promise<string | undefined> {
  const bytes = await openWith(identity, sealed)
  return bytes && new TextDecoder().decode(bytes)
}

/** Answers, or what is known of a file, sealed as JSON. */
export function sealJson(recipients: readonly string[], value: unknown): Promise<Uint8Array> {
  return sealText(recipients, JSON.stringify(value))
}

/** The value that was sealed, or nothing when it cannot be opened or is not what `schema` says. */
export async function openJson<T>(
  identity: string,
  sealed: Uint8Array,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  const text = await openText(identity, sealed)
  if (text === undefined) return undefined
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
