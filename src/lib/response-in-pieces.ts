/** A response whose text is made piece by piece, once: whoever writes it to a file takes the pieces. */
export type ResponseInPieces = Response & { pieces: Iterable<string> }

/** What is too long to be whole in memory where it can be helped. */
export function toResponseInPieces(
  pieces: Iterable<string>,
  contentType: string,
): ResponseInPieces {
  const text = async () => [...pieces].join('')
  const arrayBuffer = async () => new TextEncoder().encode(await text()).buffer
  const response = new Response(null, { headers: { 'content-type': contentType } })
  return Object.assign(response, { pieces, text, arrayBuffer })
}

export const isInPieces = (response: Response): response is ResponseInPieces => 'pieces' in response
