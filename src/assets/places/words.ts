import type { PlaceName, SavedPlace } from '#src/choosing/saved-places.ts'
import { PLACE_LABELS } from '#src/text/places.ts'

/** Words about saved places that depend on what is saved. */
export const zhHans = {
  unset: '还没有设',
  set: '设一下',
  change: '改',
  said: ({ label, from }: SavedPlace) => {
    if (from === 'position') return '设备给的位置（约100米）'
    return from === 'map' ? '地图上点的位置' : label
  },
  saved: (name: PlaceName) => `${PLACE_LABELS[name]}设好了，只存在这台设备上。`,
  notLasting: (name: PlaceName) =>
    `${PLACE_LABELS[name]}设好了。这个浏览器不让网站保存，关掉页面就没有了。`,
  forgotten: (name: PlaceName) => `${PLACE_LABELS[name]}删掉了。`,
  notForgotten:
    '这一页里删掉了，但浏览器不让改，打开别的页面可能还在。可以在浏览器设置里清除本站数据。',
  allForgotten: '全部删掉了。',
  chooseOne: '请从列出的地点里选一个。没有列出来的，换一个附近的小区、车站或医院，或者在地图上点。',
  noMap: '地图没有打开，可能是网络不通。过一会儿再点，或者写一个地点。',
  unreachable: '暂时连不上，没有设成。过一会儿再试。',
} as const
