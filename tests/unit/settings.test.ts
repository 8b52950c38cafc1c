import { expect, test } from 'vitest'
import { readSettings, SettingsError } from '#src/config.ts'

test('without settings the default region is served from the repository', () => {
  expect(readSettings({})).toMatchObject({
    port: 4321,
    region: 'gulou',
    siteUrl: 'http://localhost:4321',
    meiliHost: undefined,
  })
})

test.each([
  ['PORT', 'abc', '整数'],
  ['REGION', 'Bad Region', '小写字母'],
  ['SITE_URL', 'foo', '公开地址'],
  ['SITE_URL', 'https://example.gov.cn/portal/', '只写到域名'],
  ['CLOCK', 'today', '时区'],
  ['TIANDITU_BROWSER_KEY', 'mine', '浏览器端密钥'],
])('%s=%s is refused with what it should be', (name, value, rule) => {
  expect(() => readSettings({ [name]: value })).toThrow(SettingsError)
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`${name}=${value}.*${rule}`))
})

test('an empty setting of Meilisearch is as good as none', () => {
  expect(readSettings({ MEILI_HOST: '', MEILI_KEY: ' ' }).meiliHost).toBeUndefined()
})

test('a wrong setting that may hold a password is not repeated', () => {
  const address = 'mysql://portal:hunter2@127.0.0.1/portal'
  expect(() => readSettings({ DATABASE_URL: address })).toThrow(
    /DATABASE_URL=（不显示）.*PostgreSQL/,
  )
  expect(() => readSettings({ DATABASE_URL: address })).not.toThrow(/hunter2/)
})

test('the officer’s key file of the desk is found wherever the desk is started', () => {
  expect(readSettings({ DESK_IDENTITY: '/srv/desk.key' }).deskIdentity).toBe('/srv/desk.key')
  expect(readSettings({ DESK_IDENTITY: 'desk.key' }).deskIdentity).toMatch(/^\/.*\/desk\.key$/)
  expect(readSettings({}).deskIdentity).toBeUndefined()
})

test('pictures of streets come from one place, and say whose they are', () => {
  const key = '0123456789abcdef0123456789abcdef'
  expect(readSettings({}).mapTiles).toBeUndefined()
  expect(readSettings({ TIANDITU_BROWSER_KEY: key }).mapTiles).toEqual({
    kind: 'tianditu',
    key,
    attribution: '底图：天地图',
  })
  const MAP_PMTILES = '/srv/streets.pmtiles'
  expect(() => readSettings({ MAP_PMTILES })).toThrow(/MAP_ATTRIBUTION=.*审图号/)
  const own = readSettings({ MAP_PMTILES, MAP_ATTRIBUTION: '示例测绘院' })
  expect(own.mapTiles).toEqual({ kind: 'pmtiles', attribution: '示例测绘院' })
  expect(own.mapPmtiles).toBe(MAP_PMTILES)
  expect(() =>
    readSettings({ MAP_PMTILES, MAP_ATTRIBUTION: 'x', TIANDITU_BROWSER_KEY: key }),
  ).toThrow(/MAP_PMTILES=.*只能设一个/)
})
