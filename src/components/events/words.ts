import { daysBetween, toChinaDate, toChinaTime, toChinaWeekday } from '#src/calendar/days.ts'
import type { EventKind } from '#src/guidance/event.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText, WEEKDAY_LABELS } from '#src/text/dates.ts'

/** One date of an event as read in Chinese, e.g. `2026年11月25日（周三）15:00–16:30`. */
function toSessionText({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)]
  const [day, lastDay] = [toChinaDate(start), toChinaDate(end)]
  const weekday = WEEKDAY_LABELS[toChinaWeekday(start) - 1]
  const until =
    daysBetween(day, lastDay) === 0
      ? `–${toChinaTime(end)}`
      : `到${toDateText(lastDay)}${toChinaTime(end)}`
  return `${toDateText(day)}（${weekday}）${toChinaTime(start)}${until}`
}

/** Ages in months, both ends included, as parents say them. */
function toMonthsText(from: number, to: number): string {
  const start = from === 0 ? '刚出生' : toAgeText(from)
  return from === 0 && to === 36 ? '3岁以下都可以' : `${start}到${toAgeText(to)}`
}

export const zhHans = {
  session: toSessionText,
  ages: toMonthsText,
  /** Words of the lists of activities and classes. */
  lists: {
    title: '亲子活动和家长课堂',
    /** What people type for it. */
    keywords: [
      '亲子活动',
      '免费活动',
      '讲座',
      '家长课堂',
      '义诊',
      '早教课',
      '周末去哪',
      '带孩子去哪玩',
    ],
    lead: '带孩子去玩一玩，或者听一堂课。每场写明日子、地方、适合多大、收不收钱、怎么报名。',
    description: (region: string, only?: string) =>
      only
        ? `${region}近期活动里的“${only}”：日期、地点、月龄和报名办法。`
        : `${region}近期的亲子活动、家长课堂、义诊咨询和技能培训：日期、地点、月龄和报名办法。`,
    noBooking: '本站不收报名，照每一场写的办法就行。日子过了的场次会自动收起。',
    byKind: '按种类看',
    byAge: '按孩子多大看',
    bySubdistrict: '按街道乡镇看',
    list: '日子和地方',
    none: '近期没有排好的活动。可以看看别的街道乡镇，或者打街道乡镇的电话问一问。',
    ofKind: (kind: EventKind) => labels.eventKinds[kind],
    ofAge: (from: number, to: number) => `${toMonthsText(from, to)}的活动和课`,
    ofSubdistrict: (name: string) => `${name}的活动和课`,
    subscribe: '放进手机日历',
    calendar: '全部活动的日历（.ics）',
    calendarOf: (title: string) => `${title}的日历（.ics）`,
    calendarHint: '在手机日历里“订阅”这个网址，新活动会自己出现；下载一次的，不会更新。',
    feed: '更新提醒（Atom）',
    feedHint: '给会用订阅软件的人。',
    cancelled: '已取消',
    more: (count: number) => `还有${count}场`,
    free: '免费',
    fee: (yuan: number) => `${yuan}元`,
    chooseBy: '按种类、月龄、街道乡镇挑',
  },
  /** Words of the page of one event. */
  event: {
    sessions: '什么时候',
    place: '在哪里',
    ages: '适合多大',
    capacity: '名额',
    capacityText: (count: number) => `${count}个`,
    fee: '收费',
    signUp: '怎么报名',
    bring: '带什么',
    organiser: '谁来办',
    changedOn: (date: string) =>
      `这一页最近改动：${toDateText(date)}。去之前，可以打电话再问一句。`,
    call: (phone: string) => `拨打 ${phone}`,
    addToCalendar: '放进手机日历（.ics）',
    over: '这个活动的日子都过去了。',
    separator: '、',
    back: '看全部活动和课',
  },
} as const
