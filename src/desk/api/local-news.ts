import { z } from 'zod'

/**
 * Telling a complainant that there is news. Only the program on an officer's own computer answers it, and hands it to no
 * desk: the number must not come to a host.
 */
export const LOCAL_NEWS_ADDRESS = 'local/news'

export const localNewsSchema = z.strictObject({
  reference: z.string().max(20),
  /** Of the event that he is told of. */
  position: z.int().min(1),
  /** As it is dialled. */
  to: z.string().regex(/^\+?\d{5,20}$/),
})
export type LocalNews = z.infer<typeof localNewsSchema>

/** What its officer reads of it. */
export const localNewsAnswerSchema = z.strictObject({ said: z.string().max(2000) })
