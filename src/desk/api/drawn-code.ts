import { z } from 'zod'

/** Longest ticket: what the store keeps of a code, and that it is ours. */
const TICKET_CHARACTERS = 600

export const codeTicketSchema = z
  .string()
  .max(TICKET_CHARACTERS)
  .regex(/^[\w-]+\.[\w-]{43}$/)

/** A query code that a desk drew for a case; nothing is changed by it. */
export const drawnCodeSchema = z.strictObject({
  queryCode: z.string().regex(/^\d{4}( \d{4}){3}$/),
  /** Of whoever holds it. */
  residentRecipient: z.string().regex(/^age1[0-9a-z]{58}$/),
  /** What the store will keep of it, under the seal of the desk: the act that gives it to the case brings it back. */
  ticket: codeTicketSchema,
})
export type DrawnCode = z.infer<typeof drawnCodeSchema>
