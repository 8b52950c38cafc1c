/** Answers that Astro replaces by its pages of errors when they have no body. */
const NEEDS_BODY: readonly (number | undefined)[] = [404, 500]

const encoder = new TextEncoder()

/**
 * An answer that keeps its text as it is until somebody asks for the bytes: to make a stream of a page and gather it again takes
 * a tenth of the time it takes to render.
 */
export function toTextResponse(text: string, init: ResponseInit): Response {
  if (NEEDS_BODY.includes(init.status)) return new Response(text, init)
  const response = new Response(null, init)
  const arrayBuffer = async () => encoder.encode(text).buffer
  return Object.assign(response, { arrayBuffer, text: async () => text })
}
