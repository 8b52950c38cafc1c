import { brotliCompressSync } from 'node:zlib'
import type { StaticFile } from '#src/publishing/release/open-release.ts'
import type { Site } from '#src/server/site.ts'

const PAGE_POLICY = "default-src 'none'; style-src 'self'; frame-ancestors 'none'"

/** A page as a release holds it. */
export function toStaticPage(text: string, status = 200): StaticFile {
  const body = Buffer.from(text)
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PAGE_POLICY,
    },
    etag: `W/"${text.length}-${status}"`,
    br: brotliCompressSync(body),
  }
}

/** A small release: a home page, a centre, an asset, error pages, and live answers that show the question. */
export function toFixtureSite(version = 'aaaaaaaaaaaa', parts: Partial<Site> = {}): Site {
  return {
    version,
    files: new Map<string, StaticFile>([
      ['/', toStaticPage(`首页 ${version}`)],
      ['/centres/c-1/', toStaticPage(`机构 ${version}`)],
      ['/404/', toStaticPage('没有找到 <a href="/">首页</a>', 404)],
      ['/500/', toStaticPage('出了问题 <a href="/">首页</a>', 500)],
      [
        '/_astro/mark.png',
        {
          status: 200,
          headers: {
            'content-type': 'image/png',
            'cache-control': 'public, max-age=31536000, immutable',
          },
          etag: '"png"',
          plain: Buffer.from('not really a picture'),
        },
      ],
    ]),
    redirects: new Map([['/centres/old/', '/centres/c-1/']]),
    render: async (request) => {
      const { pathname, searchParams } = new URL(request.url)
      if (searchParams.has('fail')) throw new Error('rendering failed')
      const body = request.method === 'POST' ? await request.text() : ''
      return Response.json({ version, pathname, q: searchParams.get('q'), body })
    },
    health: async () => ({
      parts: { snapshot: 'bbbbbbbbbbbb', index: { engine: 'embedded', version } },
      isDegraded: false,
    }),
    ...parts,
  }
}
