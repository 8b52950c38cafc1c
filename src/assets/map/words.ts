import type { Availability } from '#src/centres/codes.ts'
import { AVAILABILITY_LABELS } from '#src/text/codes.ts'

/** Words of the map that can be moved. */
export const zhHans = {
  opening: '正在打开…',
  failed: '地图没有打开，可能是网络不通。示意图和清单照常能看，过一会儿再点一次也行。',
  map: '机构地图。方向键移动，加减号放大缩小；按 Tab 到图上的机构，按 Esc 关闭地图。',
  shown: (shown: number, total: number) =>
    shown === total
      ? `图上有${shown}家机构。`
      : `一共${total}家，图上有${shown}家；其余的没有位置，或者已经停办、暂停，看清单。`,
  keys: '键盘：方向键移动，加减号放大缩小，Tab 到图上的机构，Esc 关闭。',
  skip: '跳过地图',
  close: '关闭地图',
  zoomIn: '放大',
  zoomOut: '缩小',
  cluster: (count: number) => `这一片有${count}家机构，点开放大`,
  sameSpot: (count: number) => `同一个地方有${count}家机构`,
  point: (name: string, availability: Availability) =>
    `${name}，余位：${AVAILABILITY_LABELS[availability]}`,
  availability: (availability: Availability) => `余位：${AVAILABILITY_LABELS[availability]}`,
  page: '看机构详情',
  list: '看清单',
  closePopup: '关闭',
  withoutTiles: '没有底图，只标了位置',
  /** Of the window in which somebody shows a place. */
  picking: {
    title: '在地图上选一个位置',
    how: '点一下那个位置。也可以拖动地图，把十字对准，再点“用十字的位置”。',
    map: '选位置的地图。方向键移动，加减号放大缩小，按回车用十字的位置，按 Esc 取消。',
    take: '用十字的位置',
    cancel: '取消',
    unseen: '位置只记到约100米；选的时候不会发给任何人。',
    seenByHost:
      '位置只记到约100米；选的时候不会发给任何人。底图由天地图提供，它看得到您在看哪一片，看不到选了哪里；所以这里不能放得很大。',
  },
} as const
