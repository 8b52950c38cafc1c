import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

/** A line of a table, by its headings. */
export type Row = Readonly<Record<string, string>>
/** A full record, as `/data/centres.json` has it: nothing here knows more of it than a stranger. */
export type OpenRecord = Readonly<Record<string, unknown>> & {
  id: string
  provenance: Readonly<Record<string, { asOf: string }>>
}

/** The open data of a region as it is downloaded: the words of its cells, none of the portal's code. */
export type OpenData = {
  portal: SamplePortal
  all: Row[]
  /** Of centres that there are: they have not given up their filing, and the newest list has them. */
  centres: Row[]
  records: OpenRecord[]
  /** Of all that were published. */
  allRecords: OpenRecord[]
  readTable: (name: string) => Promise<Row[]>
  readPage: (address: string) => Promise<string>
}

export const REGIONS = ['gulou', 'jishishan'] as const
/** The day that sample portals are published for. */
export const TODAY = '2026-11-20'

export async function openOpenData(region: string): Promise<OpenData> {
  const portal = await startSamplePortal({ REGION: region })
  const read = async (address: string) => {
    const response = await fetch(portal.url + address)
    expect(response.status, address).toBe(200)
    return response.text()
  }
  const readCsv = async (address: string): Promise<Row[]> =>
    parse(await read(address), { columns: true, bom: true })
  const all = await readCsv('/data/centres.csv')
  const centres = all.filter((row) => row['备案状态'] !== '已注销备案' && !isNo(row['在最新名单']))
  expect(centres.length).toBeGreaterThan(10)
  const ids = new Set(centres.map((row) => row['机构编号']))
  const whole = JSON.parse(await read('/data/centres.json')) as { centres: OpenRecord[] }
  return {
    portal,
    all,
    centres,
    allRecords: whole.centres,
    records: whole.centres.filter(({ id }) => ids.has(id)),
    readTable: (name) => readCsv(`/statistics/${name}.csv`),
    // Without what is not text: numbers stand beside their words.
    readPage: async (address) =>
      (await read(address))
        .replace(/<(script|style|svg)[\s\S]*?<\/\1>|<[^>]+>/g, '')
        .replace(/\s+/g, ''),
  }
}

/** Yes and no, in whatever words the open data have them. */
export const isYes = (cell: string | undefined) => /^(是|true)$/.test(cell ?? '')
export const isNo = (cell: string | undefined) => /^(否|false)$/.test(cell ?? '')

/** A filing that is being renewed goes on. */
export const isFiled = (row: Row) => /^(已备案|备案续期中)$/.test(row['备案状态'] ?? '')

export const countOf = <Thing>(things: readonly Thing[], isOne: (thing: Thing) => boolean) =>
  things.filter(isOne).length
