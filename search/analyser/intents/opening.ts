import {
  type Ask,
  askFor,
  type Groups,
  NO_LIMIT,
  toIntent,
  UNUSED,
} from '#search/analyser/phrase.ts'
import { parseNumber, SMALL_NUMBER } from '#search/analyser/words/chinese-number.ts'
import { NIGHT_CARE } from '#search/analyser/words/fact-patterns.ts'
import { closesAfter, opensBefore } from '#search/filters/opening-times.ts'
import { toTimeOfDay } from '#src/calendar/time-of-day.ts'

/*
 * Hours of the day: 7点半开门, 早上七点, 晚上7点才能接, 六点半以后关门, 8点到18点, 早八晚六.
 */
const MORNING = '早上|早晨|清早|清晨|一早|大早|上午|早'
const EVENING = '中午|下午|傍晚|晚上|夜里|晚'
const TIME = (name: string) =>
  `(?<${name}Part>${MORNING}|${EVENING})?\\s?(?:(?<${name}Hour>${SMALL_NUMBER})点钟?(?<${name}Rest>半|一刻|三刻|${SMALL_NUMBER}分?)?|(?<${name}Clock>\\d{1,2}:\\d\\d))`

const OPEN = '开门|开园|开放|入园|到园|送到|送去|送过去|送孩子|送娃|送|上班'
const CLOSE = '关门|闭园|放学|离园|接孩子|接娃|接走|来接|去接|接|下班|关'
const BETWEEN = '(?:就|才|再|都|也|还)?(?:能|可以|要|得|必须)*(?:就|才|再)?(?:去|来)?'
const LIMIT = '之前|以前|前|之后|以后|后|左右'

const ONE = new RegExp(
  `(?:(?<before>${OPEN}|${CLOSE}|(?:能|可以|开|营业|上|托管)到)(?:时间)?(?:是|在|到)?)?${TIME('at')}(?<limit>${LIMIT})?${BETWEEN}(?<after>${OPEN}|${CLOSE})?(?:的|吗)?`,
  'gu',
)
const RANGE = new RegExp(
  `${TIME('from')}(?:开门)?\\s?(?:-|~|—|–|至|到)\\s?${TIME('to')}(?:${CLOSE})?(?:的)?`,
  'gu',
)
const SHORT = new RegExp(
  `[早朝](?<fromHour>${SMALL_NUMBER})点?晚(?<toHour>${SMALL_NUMBER})点?(?:的)?`,
  'gu',
)

const opens = new RegExp(`^(?:${OPEN})`, 'u')
const closes = new RegExp(`^(?:${CLOSE}|(?:能|可以|开|营业|上|托管)到)`, 'u')
const NOON = 12 * 60

/** `HH:MM`; an hour of the evening is said without it as often as with it. */
function toTime(groups: Groups, name: string, isLate: boolean): string | undefined {
  const part = groups[`${name}Part`] ?? ''
  const [hour = '', minute = ''] = groups[`${name}Clock`]?.split(':') ?? [
    groups[`${name}Hour`] ?? '',
    groups[`${name}Rest`] ?? '',
  ]
  const minutes = (parseNumber(hour) ?? Number.NaN) * 60 + toMinute(minute)
  const isMorning = new RegExp(`^(?:${MORNING})$`, 'u').test(part)
  const isEvening = isLate ? !isMorning : part !== '' && !isMorning
  const ofDay = isEvening && minutes < NOON ? minutes + NOON : minutes
  if (!(ofDay >= 0 && ofDay <= 2 * NOON)) return undefined
  return toTimeOfDay(ofDay)
}

function toMinute(text: string): number {
  if (text === '') return 0
  const named: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 }
  return named[text] ?? parseNumber(text.replace('分', '')) ?? 0
}

/** Whether doors should be open by then, or still be open: what stands beside the hour says it, else the hour. */
function readTime(groups: Groups) {
  const { before = '', limit = '', after = '', atPart = '' } = groups
  const beside = after || before
  const hasLimit = limit !== '' && limit !== '左右'
  const isClosing = closes.test(beside) || (!opens.test(beside) && /后/u.test(limit))
  const isOpening = opens.test(beside) || (!isClosing && /前/u.test(limit))
  if (!isClosing && !isOpening) {
    const time = toTime(groups, 'at', false)
    if (time === undefined || (atPart === '' && !hasLimit)) return undefined
    return { asks: [time < '12:00' ? askFor(opensBefore, time) : askFor(closesAfter, time)] }
  }
  const time = toTime(groups, 'at', isClosing)
  if (time === undefined) return undefined
  return { asks: [isClosing ? askFor(closesAfter, time) : askFor(opensBefore, time)] }
}

function readHours(groups: Groups) {
  const [from, to] = [toTime(groups, 'from', false), toTime(groups, 'to', true)]
  if (from === undefined || to === undefined || from >= to) return undefined
  const asks: Ask[] = [askFor(opensBefore, from), askFor(closesAfter, to)]
  return { asks }
}

const EARLY = '07:30'
const LATE = '18:30'

export const opening = [
  toIntent(RANGE, readHours),
  toIntent(SHORT, readHours),
  toIntent(ONE, readTime),
  toIntent(
    /(?:能|可以)?(?:早一?点?(?:开门|开园|送|入园)|开门早|开园早|(?:很|比较)?早就?(?:能|可以)送)(?:一?点)?的?/gu,
    () => ({
      asks: [askFor(opensBefore, EARLY)],
    }),
  ),
  toIntent(
    /(?:能|可以)?(?:晚一?点?(?:关门|闭园|接|放学)|关门晚|放学晚|接得晚|延时(?:托管|服务|接送|班)?|延迟接|下班晚)(?:一?点)?的?/gu,
    () => ({ asks: [askFor(closesAfter, LATE)] }),
  ),
  // Asked, not said: 最晚几点接.
  toIntent(
    /(?:最晚|最早|一般|都是?)?几点钟?(?:能|可以)?(?:开门|关门|开园|放学|送|接|上班|下班)?(?:呢|啊|呀)?/gu,
    () => NO_LIMIT,
  ),
  // Care through the night is nothing that hours of opening tell.
  toIntent(
    /(?:(?:24|二十四|廿四)个?小时|全天候|通宵|过夜|夜间|夜里|晚上)(?:的)?(?:托育|托管|托|营业|开门|服务|看护|照看|带)(?:的)?|(?:24|二十四)小时/gu,
    () => UNUSED,
  ),
  toIntent(NIGHT_CARE, () => UNUSED),
]
