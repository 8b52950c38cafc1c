import { createServer, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { postWebhook } from '#src/desk/webhook/post-webhook.ts'
import { isPublicAddress, PrivateAddressError } from '#src/desk/webhook/public-address.ts'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'

test.each([
  '127.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.0.9',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:10.0.0.1',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  'fe80::1%eth0',
  'fd00::1',
  'ff02::1',
  'localhost',
  '',
])('%s is no address of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '172.32.0.1', '117.34.1.1', '2400:3200::1', '240e:0:0::8'])(
  '%s is one',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

async function listen(answer: RequestListener) {
  let calls = 0
  const { host, stop } = await listenOnLoopback(
    createServer((request, response) => {
      calls += 1
      answer(request, response)
    }),
  )
  onTestFinished(stop)
  return { port: new URL(host).port, count: () => calls }
}

const toPosted = (url: string, mayBePrivate = false) => ({
  url,
  mayBePrivate,
  headers: {},
  body: '{}',
})

test('nobody is reached within the house, by whatever name, unless the settings allow it', async () => {
  const { port, count } = await listen((_, response) => response.end())
  const names = ['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', 'evil.example']
  const resolve = async () => ['117.34.1.1', '127.0.0.1']
  for (const name of names)
    await expect(
      postWebhook(toPosted(`http://${name}:${port}/`), { resolve }),
    ).rejects.toBeInstanceOf(PrivateAddressError)
  expect(count()).toBe(0)
  expect(await postWebhook(toPosted(`http://127.0.0.1:${port}/`, true))).toBe(200)
})

test('the address that was looked at is the one that is reached: a name is asked for once', async () => {
  const { port, count } = await listen((_, response) => response.end())
  let asked = 0
  const resolve = async () => {
    asked += 1
    return ['127.0.0.1']
  }
  expect(await postWebhook(toPosted(`http://rebound.example:${port}/`, true), { resolve })).toBe(
    200,
  )
  expect([asked, count()]).toEqual([1, 1])
})

test('a redirect is not followed, silence ends, and nothing of an endless answer is read', async () => {
  const { port, count } = await listen((request, response) => {
    if (request.url === '/silent') return
    response.writeHead(request.url === '/moved' ? 302 : 200, { location: '/' })
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    }
    response.on('drain', more)
    more()
  })
  const at = (path: string) => postWebhook(toPosted(`http://127.0.0.1:${port}${path}`, true))
  expect([await at('/moved'), await at('/endless')]).toEqual([302, 200])
  const silent = toPosted(`http://127.0.0.1:${port}/silent`, true)
  await expect(postWebhook(silent, { timeoutMs: 50 })).rejects.toThrow()
  expect(count()).toBe(3)
})

test('whoever answers with half an answer, or with none that can be read, holds nothing up', async () => {
  const head = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: Upgrade\r\n\r\n'
  for (const text of [head, 'HTTP/1.1 200 OK\r\ncontent-le', 'no answer\r\n\r\n', '']) {
    const { port } = await listen(({ socket }) => socket.end(text))
    await expect(postWebhook(toPosted(`http://127.0.0.1:${port}/`, true)), text).rejects.toThrow()
  }
})

test('a name that nobody finds in time is given up', async () => {
  const posted = toPosted('http://nowhere.example/', true)
  const resolve = () => new Promise<never>(() => {})
  await expect(postWebhook(posted, { resolve, timeoutMs: 50 })).rejects.toThrow()
})
