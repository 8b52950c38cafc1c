import { toLateResponse } from '#src/lib/late-response.ts'

/** Answers that Astro replaces by its pages of errors when they have no body. */
const NEEDS_BODY: readonly (number | undefined)[] = [404, 500]

/** An answer that keeps its text as it is until somebody asks for the bytes. */
export const toTextResponse = (text: string, init: ResponseInit): Response =>
  NEEDS_BODY.includes(init.status) ? new Response(text, init) : toLateResponse(() => text, init)
