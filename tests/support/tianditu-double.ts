import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

/** What the service says of an address; a number is the HTTP status of a failure. */
type Said = Record<string, unknown> | number

/** As the service writes an answer: degrees are texts. */
export const found = (lat: number, lng: number, level: string | undefined, score = 100) => ({
  status: '0',
  msg: 'ok',
  location: { lon: String(lng), lat: String(lat), score, keyWord: '', ...(level && { level }) },
  searchVersion: '6.4.9V',
})

/** A local stand-in for Tianditu's geocoding service, which answers as it is documented; 101 is no result. */
export async function openTiandituDouble(
  say: (keyWord: string) => Said | undefined,
  statusCode = 200,
) {
  const asked: { keyWord: string; key: string | null }[] = []
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const { keyWord } = JSON.parse(searchParams.get('ds') ?? '{}')
    asked.push({ keyWord, key: searchParams.get('tk') })
    const said = pathname === '/geocoder' ? say(keyWord) : 404
    response.statusCode = typeof said === 'number' ? said : statusCode
    const none = { status: '101', msg: '' }
    response.end(typeof said === 'number' ? '权限错误' : JSON.stringify(said ?? none))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => server.close())
  return { host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}
