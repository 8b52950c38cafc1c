import type { PickUp } from '#src/choosing/journey.ts'
import type { PlaceName } from '#src/choosing/saved-places.ts'
import type { WaySettings } from '#src/choosing/way-settings.ts'
import { toDateText, WEEKDAY_LABELS } from '#src/text/dates.ts'
import { PLACE_LABELS, WAY_LABELS } from '#src/text/places.ts'

const toDayWord = (weekday: number) => WEEKDAY_LABELS[weekday - 1] ?? ''

const VERDICTS = { inTime: '来得及', tight: '有点赶', late: '来不及' } as const

/** When one arrives, and what it means; the verdict comes last. */
function toPickUpWords(pickUp: PickUp, weekday: number): { facts: string; verdict: string } {
  switch (pickUp.state) {
    case 'unknown':
      return { facts: '开放时间未提供', verdict: '' }
    case 'dayOff':
      return { facts: '', verdict: `${toDayWord(weekday)}不开门` }
    case 'early':
      return { facts: `${pickUp.opens}才开门`, verdict: '太早' }
    case 'break':
      return { facts: `${pickUp.closed}到${pickUp.opens}不开门`, verdict: '正好休息' }
    default:
      return { facts: `${pickUp.closes}关门`, verdict: VERDICTS[pickUp.state] }
  }
}

/** Words of the ranking by a daily way, which depend on what a family has set. */
export const zhHans = {
  added: (metres: string) => `多绕约${metres}`,
  notAdded: '几乎不绕路',
  leaves: (from: PlaceName, leavesAt: string, arrivesAt: string) =>
    `${leavesAt}离开${PLACE_LABELS[from]}，约${arrivesAt}到`,
  pickUp: toPickUpWords,
  ages: '年龄',
  fee: '费用',
  places: '余位',
  call: (number: string) => `拨打 ${number}`,
  phoneUnknown: '电话未提供',
  compare: '对比',
  keep: '收藏',
  ofCentre: (name: string) => `：${name}`,
  more: (count: number) => `再看${count}家`,
  searching: '正在找…',
  count: (count: number) => `${count}家，按多绕的路从少到多排。`,
  none: '没有符合这些条件的机构。少选一个条件试试。',
  asked: (asked: readonly string[]) => (asked.length > 0 ? asked.join('、') : '不限'),
  way: ({ from, to, leavesAt, by }: WaySettings, weekday: number) =>
    `${toDayWord(weekday)}${leavesAt}离开${PLACE_LABELS[from]}，接了去${PLACE_LABELS[to]}，${WAY_LABELS[by]}`,
  asOf: (date: string) => `最新资料截至${toDateText(date)}。多绕的路按直线距离乘以估算的倍数。`,
  unplaced: (count: number) => `另有${count}家没有公布坐标，没有排进来：`,
  closed: (count: number) => `另有${count}家现在暂停服务或已注销备案，没有排进来：`,
  unplacedLink: '在名单里看',
  leftOut: (count: number) => `还有${count}家太多了没有排，请再选一个条件。`,
  missing: (names: readonly PlaceName[]) =>
    `先设好${names.map((name) => PLACE_LABELS[name]).join('和')}，就可以排了。`,
  failed: '没有找成，可能是网络不通。',
  retry: '再试一次',
  holiday: (weekday: number, on: string) =>
    `下一个${toDayWord(weekday)}是${toDateText(on)}，法定节假日，多半不开门。`,
  makeUp: (weekday: number, on: string) =>
    `下一个${toDayWord(weekday)}是${toDateText(on)}，调休上班，开不开门以机构通知为准。`,
} as const
