import { expect, test } from 'vitest'
import { findShared } from '#src/pages/_find-shared.ts'
import { findCentreOf } from '#src/pages/centres/[id]/_find-centre.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import { toPictureRoute } from '#src/server/picture-route.ts'
import { FULL_CENTRE } from '#tests/support/example-centres.ts'

const snapshot = {
  regionCode: '350102',
  version: '0123456789ab',
  centres: [FULL_CENTRE],
  formerIds: { old: FULL_CENTRE.id },
}
/** Parts that every object has: whoever sends one names no centre. */
const PARTS = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty']

const openPage = (id: string) => {
  const redirect = (address: string, status: number) =>
    new Response(null, { status, headers: { location: address } })
  const page = { locals: { snapshot }, params: { id }, redirect }
  return findCentreOf(page as unknown as Parameters<typeof findCentreOf>[0], 'report')
}

const openPicture = async (id: string) => {
  const route = toPictureRoute(() => ({ snapshot }) as unknown as PublishedContent)
  const request = { url: `/centres/${id}/share.png` } as Parameters<
    NonNullable<typeof route.take>
  >[0]
  return route.take?.(request, { caller: 'home' } as never)
}

test('pages below a centre follow its former id, and no other word', () => {
  const moved = openPage('old')
  expect(moved instanceof Response && moved.headers.get('location')).toBe('/centres/full/report/')
  expect(openPage('full')).toBe(FULL_CENTRE)
  for (const id of PARTS) expect(openPage(id), id).toMatchObject({ status: 404 })
})

test('the picture of a centre follows its former id, and no other word', async () => {
  expect((await openPicture('old'))?.headers.get('location')).toBe('/centres/full/share.png')
  for (const id of PARTS) expect((await openPicture(id))?.status, id).toBe(404)
})

test('a shared list follows former ids, and knows no other word', () => {
  const { centres, unknown } = findShared(['old', ...PARTS], snapshot)
  expect(centres).toEqual([FULL_CENTRE])
  expect(unknown).toEqual(PARTS)
})
