import { createApp } from 'astro/app/entrypoint'

const app = createApp()

/**
 * The one export of the built site: renders any address, live or for a file. `locals` is everything a page
 * may know (`App.Locals`). An unknown address answers with the 404 page.
 */
export function render(request: Request, locals: App.Locals): Promise<Response> {
  return app.render(request, { locals })
}
