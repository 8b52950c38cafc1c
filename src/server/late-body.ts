import type { Exchange } from '#src/server/exchange.ts'
import { refuseRaw } from '#src/server/send-error.ts'

/**
 * Watches over a body that is being read: when it is not all there after `withinMs`, or nothing comes for as
 * long as a connection may be silent, the visitor is told and the connection ends. Returns the function that
 * stops watching.
 */
export function refuseLateBody(
  { request, response, common }: Exchange,
  withinMs: number,
): () => void {
  const refuse = () => {
    if (request.complete || response.headersSent) return
    refuseRaw(request.socket, 408, common, { method: 'POST' })
    request.socket.destroySoon()
  }
  const timer = setTimeout(refuse, withinMs)
  request.once('timeout', refuse)
  return () => {
    clearTimeout(timer)
    request.off('timeout', refuse)
  }
}
