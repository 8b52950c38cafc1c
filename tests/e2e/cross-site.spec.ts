import { createServer } from 'node:http'
import { expect, test } from '@playwright/test'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'
import { startServer } from '#tests/support/start-server.ts'

const PATH = '/complaints/matter/'

/** A portal that writes down what is handed in, and another site that wants something handed in there. */
async function startSites(toPage: (portal: string) => string) {
  const handedIn: string[] = []
  const site = toFixtureSite('aaaaaaaaaaaa', {
    render: async (request) => {
      if (request.method === 'POST') handedIn.push(await request.text())
      const form = `<form method="post" action="${PATH}"><button name="a" value="own">提交</button></form>`
      return new Response(handedIn.length > 0 ? '收到' : form, {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      })
    },
  })
  const { server, url, port } = await startServer({ site: () => site })
  /** What became of everything but looking, as `POST 403`. */
  const asked: string[] = []
  server.on('request', ({ method }, response) => {
    if (method !== 'GET')
      response.on('finish', () => asked.push(`${method} ${response.statusCode}`))
  })
  const foreign = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(toPage(url))
  })
  const { host, stop } = await listenOnLoopback(foreign)
  const stopBoth = async () => {
    server.closeAllConnections()
    server.close()
    await stop()
  }
  // Another name of this machine is another site to a browser; another port is only another origin.
  return {
    handedIn,
    asked,
    url,
    port,
    otherSite: host.replace('127.0.0.1', 'localhost'),
    otherPort: host,
    stopBoth,
  }
}

const form = (portal: string, type: string, target = '_self') =>
  `<form method="post" action="${portal}${PATH}" enctype="${type}" target="${target}"><input name="a" value="1"></form><iframe name="frame"></iframe><script>document.forms[0].submit()</script>`
const script = (portal: string, init: string) =>
  `<script>fetch('${portal}${PATH}', { method: 'POST', body: 'a=1', credentials: 'include', ${init} }).catch(() => {})</script>`

const ATTEMPTS: readonly (readonly [what: string, toPage: (portal: string) => string])[] = [
  ['a form', (portal) => form(portal, 'application/x-www-form-urlencoded')],
  ['a form of plain text', (portal) => form(portal, 'text/plain')],
  ['a form with files', (portal) => form(portal, 'multipart/form-data')],
  ['a form in a frame', (portal) => form(portal, 'application/x-www-form-urlencoded', 'frame')],
  [
    'a form that hides where it comes from',
    (portal) => `<meta name="referrer" content="no-referrer">${form(portal, 'text/plain')}`,
  ],
  [
    'a form in a page without origin',
    (portal) =>
      `<iframe sandbox="allow-scripts allow-forms" srcdoc='${form(portal, 'text/plain').replaceAll("'", '&#39;')}'></iframe>`,
  ],
  ['a script', (portal) => script(portal, "mode: 'no-cors'")],
  [
    'a script without referrer',
    (portal) => script(portal, "mode: 'no-cors', referrerPolicy: 'no-referrer'"),
  ],
  [
    'a script with JSON',
    (portal) => script(portal, "headers: { 'content-type': 'application/json' }"),
  ],
  ['a beacon', (portal) => `<script>navigator.sendBeacon('${portal}${PATH}', 'a=1')</script>`],
]

for (const [what, toPage] of ATTEMPTS) {
  test(`${what} on another site hands nothing in`, async ({ page }, { project }) => {
    test.skip(project.name !== 'desktop', 'The size of the screen makes no difference.')
    const sites = await startSites(toPage)
    for (const site of [sites.otherSite, sites.otherPort]) {
      sites.asked.length = 0
      await page.goto(site)
      // A browser asks first whether it may send JSON.
      await expect.poll(() => sites.asked[0]).toMatch(/^(POST 403|OPTIONS 405)$/)
      expect(sites.handedIn).toEqual([])
    }
    await sites.stopBoth()
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  for (const name of ['127.0.0.1', 'localhost']) {
    test(`a form of the site itself arrives, under the name ${name}`, async ({ page }, {
      project,
    }) => {
      test.skip(project.name !== 'desktop', 'The size of the screen makes no difference.')
      const { port, handedIn, stopBoth } = await startSites(() => '')
      await page.goto(`http://${name}:${port}${PATH}`)
      await page.getByRole('button', { name: '提交' }).click()
      await expect(page.getByText('收到')).toBeVisible()
      expect(handedIn).toEqual(['a=own'])
      await stopBoth()
    })
  }
})
