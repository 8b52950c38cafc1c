import { createApp } from 'astro/app/entrypoint'

/** Answers are whole before they are sent: they are compressed, tagged and written to files. */
const app = createApp({ streaming: false })

/**
 * The one export of the built site: renders any address, live or for a file. `locals` is everything a page
 * may know (`App.Locals`). An unknown address answers with the 404 page.
 */
export async function render(request: Request, locals: App.Locals): Promise<Response> {
  const response = await app.render(request, { locals, addCookieHeader: true })
  if (response.headers.get('content-type') === 'text/html') {
    response.headers.set('content-type', 'text/html; charset=utf-8')
  }
  return response
}
