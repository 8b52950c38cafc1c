import { createApp } from 'astro/app/entrypoint'
import { once } from '#src/lib/remember.ts'
import { joinPage } from '#src/publishing/pages/join-page.ts'
import { toPageErrorLine } from '#src/publishing/pages/to-page-error-line.ts'

/** Answers are whole before they are sent: they are compressed, tagged and written to files. */
const app = createApp({ streaming: false })

/** To import a page's module anew for each of ten thousand answers takes longer than much of what is in them. */
const { pageMap } = app.manifest
for (const [name, load] of pageMap ?? []) pageMap?.set(name, once(load))

const HTML = 'text/html; charset=utf-8'

/** From the first visitor on: a process either publishes or serves. */
let isServing = false

// The build is silent; why a page failed must not be.
app.logger.options.level = 'error'
app.logger.setDestination({
  write: ({ message }) => console.error(isServing ? toPageErrorLine(message, new Date()) : message),
})

/**
 * Renders any address, live or for a file. `locals` is everything a page
 * may know (`App.Locals`). An unknown address answers with the 404 page.
 */
export async function render(request: Request, locals: App.Locals): Promise<Response> {
  isServing ||= locals.caller !== ''
  const response = await app.render(request, { locals, addCookieHeader: true })
  // The server counts what it sends; this would be the length before compression, also in a 304.
  response.headers.delete('content-length')
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  response.headers.set('content-type', HTML)
  if (isForOtherSites(new URL(request.url))) letOthersFrame(response.headers)
  return response
}

const routes = app.manifest.routes.map(({ routeData }) => routeData)

/** The same answer, at once, for a page to be kept as a file whose route was rendered before; else nothing. */
export function join(address: string, locals: App.Locals) {
  const url = new URL(address)
  const joined = isForOtherSites(url) ? undefined : joinPage(routes, url, locals)
  if (!joined) return undefined
  const { headers, body } = joined
  return { status: 200, headers: { ...headers, 'content-type': HTML }, body: Buffer.from(body) }
}

/** Lists that other sites show within their own pages; nothing else of the portal can be framed. */
const isForOtherSites = ({ pathname }: URL) => pathname.startsWith('/embed/')

function letOthersFrame(headers: Headers) {
  const policy = headers.get('content-security-policy') ?? ''
  headers.set(
    'content-security-policy',
    policy.replace(/frame-ancestors [^;]*/, 'frame-ancestors *'),
  )
}
