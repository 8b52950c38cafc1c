import type { PlaceName } from '#src/choosing/saved-places.ts'
import { PLACE_LABELS } from '#src/text/places.ts'

/** Words of keeping and comparing on pages with cards. */
export const zhHans = {
  distance: (place: PlaceName, metres: string) => `${PLACE_LABELS[place]} ${metres}`,
  distances: (parts: readonly string[]) => `直线距离：${parts.join(' · ')}`,
  kept: (name: string, count: number) => `已收藏${name}，共${count}家，只存在这台设备上。`,
  notLasting: (name: string) =>
    `已收藏${name}。这个浏览器不让网站保存，关掉页面就没有了；可以到“我的收藏”里转发给自己。`,
  removed: (name: string) => `已取消收藏${name}。`,
  notRemoved: '这一页里取消了，但浏览器不让改，打开别的页面可能还在。',
  full: (most: number) => `已经收藏了${most}家，最多这么多。先到“我的收藏”里删掉几家。`,
  losesVisit: (name: string) => `${name}有参观记录。取消收藏，记录会一起删掉。要取消吗？`,
  separator: '，',
  list: (count: number) => (count > 0 ? `我的收藏（${count}）` : '我的收藏'),
  ticked: (count: number) => (count === 1 ? '已选1家，再选1家' : `已选${count}家`),
  tooMany: (most: number) => `一次最多对比${most}家。`,
} as const
