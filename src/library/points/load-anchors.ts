import type { Anchor } from '#src/geo/anchor.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import {
  loadBySubdistrict,
  type SubdistrictTable,
} from '#src/library/points/load-by-subdistrict.ts'
import { readLocation } from '#src/library/points/read-location.ts'
import type { ContentSource } from '#src/library/read-content-files.ts'
import { zhHans } from '#src/library/words.ts'

const words = zhHans.anchors

const TABLE: SubdistrictTable<keyof typeof words.columns, Pick<Anchor, 'point'>> = {
  file: 'anchors.csv',
  columns: words.columns,
  needed: ['lng', 'lat', 'datum'],
  empty: 'anchorEmpty',
  toValue: (row, { box }) => {
    const point = readLocation(row, box)
    if (point === 'missing') row.tell('anchorNoPoint', 'subdistrict')
    if (point === 'missing' || point === 'wrong') return undefined
    return { point: { lat: point.lat, lng: point.lng } }
  },
}

/** Where names of subdistricts stand on maps. */
export const loadAnchors = (source: ContentSource, tell: TellContent): Promise<Anchor[]> =>
  loadBySubdistrict(TABLE, source, tell)
