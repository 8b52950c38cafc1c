import type { APIRoute } from 'astro'
import favicon from '#src/assets/favicon.svg?url'

/** Name and pictures for a link on a phone's first screen. It opens in the browser: nothing is installed. */
export const GET: APIRoute = ({ locals: { region } }) =>
  new Response(
    JSON.stringify({
      name: region.siteName,
      short_name: region.siteName,
      lang: 'zh-CN',
      start_url: '/',
      display: 'browser',
      background_color: '#fbf9f4',
      theme_color: '#fbf9f4',
      icons: [
        { src: '/apple-touch-icon.png', sizes: '192x192', type: 'image/png' },
        { src: favicon, sizes: 'any', type: 'image/svg+xml' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  )
