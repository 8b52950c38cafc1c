import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPlaceTag } from '#src/complaints/seal/place-tag.ts'

const key = { keyId: '0123456789abcdef', secret: new Uint8Array(32).fill(7) }
const toTag = (name: string, address: string) => toPlaceTag(key, { name, address })

test('the same place is recognised however its name and address are written', async () => {
  const tag = await toTag('示例小树托育园（鼓东店）', '鼓东路12号3楼')
  for (const [name, address] of [
    ['示例小樹托育園(鼓東店)', '鼓東路 12 號 3 樓'],
    [' 示例小树托育园 鼓东店 ', '鼓东路１２号，３楼'],
    ['示例小树托育园·鼓东店\u200b', '鼓东路12号-3楼'],
  ] as const) {
    expect(await toTag(name, address), name).toBe(tag)
  }
})

test('tags of stored complaints never change', async () => {
  expect([
    await toTag('示例小樹托育園（鼓東店）', '鼓東路 12 號 3 樓'),
    await toTag('愛心幼稚園', '菜場樓上'),
  ]).toEqual([
    '0123456789abcdef.3648ca23cb8ac5ec2306831a622a7b1bfb4caf05907065fbbd42dc8896871efd',
    '0123456789abcdef.11dad61d13f6b3ae1c5ad47dfce9e7a779560ea8c0ac7aac0940dffa184ba3ed',
  ])
})

test('neighbours who call it by other names mean the same house number', async () => {
  const tag = await toTag('小树', '鼓东路12号')
  expect(await toTag('小树托管班', '鼓东路12号')).toBe(tag)
  expect(await toTag('小树', '鼓东路13号')).not.toBe(tag)
  expect(await toTag('小树鼓东路', '12号')).not.toBe(tag)
})

test('where there is no number, another name, or words moved to the address, are another place', async () => {
  const tag = await toTag('小树', '鼓东路菜场楼上')
  expect(await toTag('小花', '鼓东路菜场楼上')).not.toBe(tag)
  expect(await toTag('小树鼓东路', '菜场楼上')).not.toBe(tag)
})

test('without the key of the officers no address can be tried, whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      async (name, address, secret) => {
        const place = { name, address }
        const tag = await toPlaceTag(key, place)
        expect(tag).toMatch(/^0123456789abcdef\.[0-9a-f]{64}$/)
        const other = { ...key, secret: new Uint8Array(secret) }
        fc.pre(secret.some((byte) => byte !== 7))
        expect(await toPlaceTag(other, place)).not.toBe(tag)
      },
    ),
  )
})
