import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { followReleases } from '#src/server/follow-releases.ts'
import { stopServer } from '#src/server/http-server.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { startServer } from '#tests/support/start-server.ts'

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('while releases switch every answer is of one release, page and search alike', async () => {
  const sites = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'].map((version) =>
    toFixtureSite(version, {
      render: async () => {
        await wait(2)
        return Response.json({ version })
      },
    }),
  )
  let turn = 0
  const { server, url } = await startServer({ site: () => sites[turn % 2] ?? toFixtureSite() })
  const switching = setInterval(() => {
    turn += 1
  }, 1)
  const seen = new Set<string>()
  const ask = async (path: string) => {
    const response = await fetch(url + path)
    const release = response.headers.get('portal-release') ?? 'none'
    expect(await response.text()).toContain(release)
    seen.add(release)
  }
  for (let round = 0; round < 60; round += 1) {
    await Promise.all(['/', '/centres/c-1/', '/api/centres', '/centres/'].map(ask))
  }
  clearInterval(switching)
  expect([...seen].sort()).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb'])
  await stopServer(server)
})

test('a new release is found and opened; one that cannot be opened leaves the old one', async () => {
  const current = { version: 'a' }
  const opened: string[] = []
  const failed: string[] = []
  const stop = followReleases(
    'a',
    {
      readVersion: async () => current.version,
      open: async (version) => {
        if (version === 'broken') throw new Error('no such file')
        return version
      },
      onOpened: (version) => opened.push(version),
      onError: (version) => failed.push(version),
    },
    5,
  )
  for (const version of ['b', 'broken', 'c']) {
    current.version = version
    await wait(40)
  }
  stop()
  expect({ opened, failed }).toEqual({ opened: ['b', 'c'], failed: ['broken'] })
})

test('when the server stops, requests in hand are finished and new ones find nobody', async () => {
  const site = toFixtureSite('aaaaaaaaaaaa', {
    render: async () => {
      await wait(200)
      return Response.json('finished')
    },
  })
  let stopping = false
  const { server, url, port } = await startServer({
    site: () => site,
    isStopping: () => stopping,
  })
  const inHand = fetch(`${url}/api/centres`)
  await wait(50)
  stopping = true
  const stopped = stopServer(server)
  expect(await (await inHand).json()).toBe('finished')
  await stopped
  await expect(fetch(`${url}/`)).rejects.toThrow()
  expect(port).toBeGreaterThan(0)
})

test('a visitor who never finishes does not keep the server from stopping', async () => {
  const { server, port } = await startServer()
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n'))
  socket.on('error', () => {})
  const gone = new Promise((resolve) => socket.on('close', resolve))
  await wait(50)
  await stopServer(server, 100)
  await gone
})
