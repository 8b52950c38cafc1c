import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReleaseFiles } from '#src/publishing/release/release.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'
import { findUnlinkedNumbers } from '#tests/support/unlinked-numbers.ts'

/** Amounts, and the contents list whose entry leads to the section of that name. */
const NO_TELEPHONE = /1[12]\d(?:平方米|天|个|\|?元\/)|\|马上打120\|/

const LIVE = [
  '/centres/?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%80%E5%AE%B6',
  '/guidance/search/?q=xyz',
  '/centres/nothing/',
]

describe.each(['gulou', 'jishishan'])('in the region %s', (REGION) => {
  let portal: SamplePortal
  const pages = new Map<string, string>()

  beforeAll(async () => {
    portal = await startSamplePortal({ REGION })
    const { files } = await readReleaseFiles(`${portal.folder}/data/current`)
    const addresses = files.map(({ address }) => address).filter((address) => address.endsWith('/'))
    for (const address of [...addresses, ...LIVE, '/complaints/centre/', '/complaints/status/']) {
      pages.set(address, await (await fetch(portal.url + address)).text())
    }
  })
  afterAll(() => portal?.remove())

  test('every telephone number in every text can be dialled', () => {
    const unlinked = [...pages].flatMap(([address, html]) =>
      findUnlinkedNumbers(html)
        .filter((found) => !NO_TELEPHONE.test(found))
        .map((found) => `${address} ${found}`),
    )
    expect(unlinked).toEqual([])
    expect(pages.size).toBeGreaterThan(250)
  })

  test('no amount, date or code is taken for a telephone number', () => {
    const dialled = new Set<string>()
    for (const html of pages.values()) {
      for (const [, number = ''] of html.matchAll(/href="tel:([^"]*)"/g)) dialled.add(number)
    }
    // Sample numbers begin with four zeros behind the area code.
    const foreign = [...dialled].filter((number) => !/^0\d{3}0000\d{4}$/.test(number))
    expect(foreign.sort()).toEqual(['110', '119', '120', '12345', '12356', '12366'])
  })

  test('a number that somebody typed is not offered to be called', async () => {
    for (const typed of ['12345', '0591-99999999']) {
      const html = await (await fetch(`${portal.url}/check/?q=${typed}`)).text()
      expect(html).toContain(`<bdi>${typed}</bdi>`)
    }
  })

  test('no link stands inside another', () => {
    for (const [address, html] of pages) {
      expect(html, address).not.toMatch(/<a\s(?:(?!<\/a>)[\s\S])*<a\s/)
    }
  })

  test('the number for help stands in the error pages that the server writes itself', async () => {
    const answer = await fetch(`${portal.url}/complaints/centre/`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({}),
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('<a href="tel:12345">12345</a>')
  })
})
