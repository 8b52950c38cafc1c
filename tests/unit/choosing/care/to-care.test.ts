import { describe, expect, test } from 'vitest'
import type { HolidayCalendar } from '#src/calendar/day-kind.ts'
import type { Service } from '#src/centres/centre-parts.ts'
import type { CareAsked, CareCentre } from '#src/choosing/care/care.ts'
import { findOtherDay, findOtherHours } from '#src/choosing/care/other-times.ts'
import { toCare } from '#src/choosing/care/to-care.ts'

const CALENDAR: HolidayCalendar = {
  knownFrom: '2026-10-01',
  knownTo: '2026-12-31',
  holidays: [['2026-12-05', '2026-12-05']],
  makeUpDays: ['2026-12-12'],
}
const WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '18:00' }))
const HOURLY: Service = {
  serviceType: 'hourly',
  feeInYuan: 48,
  feeUnit: 'hour',
  minimumBooking: '2小时',
  minimumBookingInHours: 2,
  bookingNoticeInHours: 4,
}
const CENTRE: CareCentre = {
  openingHours: WEEK,
  closures: '法定节假日休息',
  services: [HOURLY],
  ageFromInMonths: 6,
  ageToInMonths: 36,
  filedOn: '2024-01-01',
}
/** A Monday, asked for on the Friday before. */
const ASKED: CareAsked = {
  on: '2026-11-23',
  from: '09:00',
  to: '12:00',
  ageInMonths: 10,
  now: { on: '2026-11-20', time: '10:00' },
}

const ask = (centre: Partial<CareCentre> = {}, asked: Partial<CareAsked> = {}) =>
  toCare({ ...CENTRE, ...centre }, { ...ASKED, ...asked }, CALENDAR)
const askService = (service: Partial<Service>, asked: Partial<CareAsked> = {}) =>
  ask({ services: [{ ...HOURLY, ...service }] }, asked)
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: '08:00',
  closes: '18:00',
}))
const NOON = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, opens: '08:00', closes: '12:00' },
  { weekday, opens: '14:00', closes: '18:00' },
])

test('a centre that says everything fits, and says what it costs', () => {
  expect(ask()).toMatchObject({ obstacles: [], doubts: [], fee: { fen: 14_400, hours: 3 } })
})

test('who rests on public holidays is to be asked about a day of which they are not announced', () => {
  const newYear = { on: '2027-01-01' }
  expect(ask({}, newYear)?.doubts).toEqual([{ code: 'unannounced' }])
  expect(ask({ closures: '节假日照常开放' }, newYear)?.doubts).toEqual([])
})

test('a centre without care for single hours is not asked', () => {
  expect(ask({ services: [{ serviceType: 'fullDay' }] })).toBeUndefined()
})

test('of two services the one that fits is named', () => {
  const dear: Service = { ...HOURLY, serviceType: 'temporary', minimumBookingInHours: 8 }
  expect(ask({ services: [dear, HOURLY] })?.service).toEqual(HOURLY)
})

describe('does not fit, and why', () => {
  test.each([
    ['too young', {}, { ageInMonths: 5 }, { code: 'tooYoung', fromMonths: 6 }],
    ['just old enough to leave', {}, { ageInMonths: 36 }, { code: 'tooOld', toMonths: 36 }],
    ['only for its own people', { openToOutsiders: false }, {}, { code: 'insiders' }],
    ['closed on Sundays', {}, { on: '2026-11-22' }, { code: 'closed' }],
    ['a public holiday', { openingHours: EVERY_DAY }, { on: '2026-12-05' }, { code: 'closed' }],
    [
      'before it opens',
      {},
      { from: '07:00' },
      { code: 'outside', spans: [{ opens: '08:00', closes: '18:00' }] },
    ],
    ['after it closes', {}, { to: '18:30' }, { code: 'outside' }],
    ['over noon, when it is closed', { openingHours: NOON }, { to: '15:00' }, { code: 'break' }],
    ['into noon', { openingHours: NOON }, { to: '13:00' }, { code: 'outside' }],
    ['withdrawn by then', { withdrawnOn: '2026-11-23' }, {}, { code: 'withdrawn' }],
    [
      'suspended on its last day',
      { suspendedFrom: '2026-11-01', suspendedTo: '2026-11-23' },
      {},
      { code: 'suspended', to: '2026-11-23' },
    ],
  ] as const)('%s', (_name, centre, asked, obstacle) => {
    expect(ask(centre as Partial<CareCentre>, asked)?.obstacles).toMatchObject([obstacle])
  })

  test('fewer hours than must be booked, with the end that would do', () => {
    expect(ask({}, { to: '10:00' })?.obstacles).toEqual([
      { code: 'minimum', words: '2小时', until: '11:00' },
    ])
  })

  test('a week at least is more than any day', () => {
    const care = askService({ minimumBooking: '一周', minimumBookingInHours: 168 })
    expect(care?.obstacles).toEqual([{ code: 'minimum', words: '一周', until: undefined }])
  })

  test('hours of the service narrower than those of the house', () => {
    expect(askService({ hours: '10:00-17:00' })?.obstacles).toMatchObject([
      { code: 'outside', spans: [{ opens: '10:00', closes: '17:00' }] },
    ])
  })

  test('hours of the service that never meet those of the house, at whatever hour', () => {
    const clash = {
      code: 'clash',
      words: '18:00-20:00',
      spans: [{ opens: '08:00', closes: '18:00' }],
    }
    for (const [from, to] of [
      ['09:00', '12:00'],
      ['21:00', '23:59'],
      ['03:00', '05:00'],
    ] as const) {
      const care = askService({ hours: '18:00-20:00' }, { from, to })
      expect(care, from).toMatchObject({ obstacles: [clash], doubts: [] })
    }
    const evening = askService({ hours: '18:00-20:00' }, { from: '18:00', to: '20:00' })
    expect(evening).toMatchObject({ obstacles: [], doubts: [clash] })
  })

  test('a day that the hours of the service leave out, though the house is open', () => {
    const services = [{ ...HOURLY, hours: '周末 09:00-12:00' }]
    expect(ask({ services, openingHours: EVERY_DAY })?.obstacles).toEqual([
      { code: 'notThatDay', words: '周末 09:00-12:00' },
    ])
  })

  test('hours of a weekday that is not the one asked about', () => {
    const services = [{ ...HOURLY, hours: '周一至周五 08:00-17:00；周六 09:00-12:00' }]
    const saturday = { on: '2026-11-28', from: '14:00', to: '16:00' }
    expect(ask({ services, openingHours: EVERY_DAY }, saturday)?.obstacles).toEqual([
      { code: 'outside', spans: [{ opens: '09:00', closes: '12:00' }] },
    ])
    expect(ask({ services, openingHours: EVERY_DAY }, { to: '16:00' })?.obstacles).toEqual([])
  })

  test('a break that only the hours of the service tell of', () => {
    const care = askService({ hours: '08:30—11:50；14:00–17:00' }, { to: '15:00' })
    expect(care?.obstacles).toMatchObject([{ code: 'break' }])
  })
})

test('the afternoon of a service is the afternoon', () => {
  const care = askService(
    { hours: '上午8:30-11:30，下午2:30-5:30' },
    { from: '15:00', to: '17:00' },
  )
  expect(care).toMatchObject({ obstacles: [], doubts: [] })
})

test('hours that meet at noon have no break', () => {
  const halves = [
    { weekday: 1, opens: '12:00', closes: '18:00' },
    { weekday: 1, opens: '08:00', closes: '12:00' },
  ]
  expect(ask({ openingHours: halves }, { to: '15:00' })?.obstacles).toEqual([])
})

describe('notice', () => {
  const now = { on: '2026-11-22', time: '22:00' }

  test('reaches over midnight: ten at night is eleven hours before nine', () => {
    const care = askService({ bookingNoticeInHours: 12 }, { now })
    expect(care?.obstacles).toEqual([
      { code: 'notice', hours: 12, earliest: { on: '2026-11-23', time: '10:00' } },
    ])
    expect(askService({ bookingNoticeInHours: 11 }, { now })?.obstacles).toEqual([])
  })

  test('of two days ends at the same time two days later', () => {
    const care = askService({ bookingNoticeInHours: 48 }, { now })
    expect(care?.obstacles).toMatchObject([{ earliest: { on: '2026-11-24', time: '22:00' } }])
  })

  test('of none is kept until the hour itself, and an hour that has begun is past', () => {
    const atNine = { now: { on: '2026-11-23', time: '09:00' } }
    const late = { now: { on: '2026-11-23', time: '09:01' } }
    expect(askService({ bookingNoticeInHours: 0 }, atNine)?.obstacles).toEqual([])
    expect(askService({ bookingNoticeInHours: 0 }, late)?.obstacles).toEqual([{ code: 'past' }])
  })
})

describe('not said is not no', () => {
  test.each([
    ['no hours', { openingHours: [] }, 'hours'],
    ['no ages', { ageFromInMonths: undefined, ageToInMonths: undefined }, 'age'],
    ['no day of filing', { filedOn: undefined }, 'filing'],
    ['a filing that ended', { filedUntil: '2026-11-22' }, 'expired'],
    ['absent from the newest list', { inLatestList: false }, 'unlisted'],
  ] as const)('%s', (_name, centre, code) => {
    const care = ask(centre as Partial<CareCentre>)
    expect(care?.obstacles).toEqual([])
    expect(care?.doubts).toEqual([{ code }])
  })

  test.each([
    ['no notice', { bookingNoticeInHours: undefined }, { code: 'notice' }],
    [
      'a minimum that is no number of hours',
      { minimumBooking: '半天', minimumBookingInHours: undefined },
      { code: 'minimumWords', words: '半天' },
    ],
    [
      'no minimum',
      { minimumBooking: undefined, minimumBookingInHours: undefined },
      { code: 'minimum' },
    ],
    ['hours that are no times', { hours: '看情况' }, { code: 'hoursWords', words: '看情况' }],
  ] as const)('%s', (_name, service, doubt) => {
    expect(askService(service)).toMatchObject({ obstacles: [], doubts: [doubt] })
  })

  test('a holiday that the centre does not speak of', () => {
    const care = ask({ openingHours: EVERY_DAY, closures: undefined }, { on: '2026-12-05' })
    expect(care).toMatchObject({ obstacles: [], doubts: [{ code: 'holiday' }] })
  })

  test('a Saturday that is worked has the hours of the week, where its days are alike', () => {
    expect(ask({}, { on: '2026-12-12' })).toMatchObject({ obstacles: [], doubts: [] })
    const uneven = [...WEEK.slice(1), { weekday: 1, opens: '09:00', closes: '12:00' }]
    const care = ask({ openingHours: uneven }, { on: '2026-12-12' })
    expect(care).toMatchObject({ obstacles: [], doubts: [{ code: 'makeUp' }] })
  })
})

describe('what it costs', () => {
  test.each([
    ['by the hour, for those asked', { feeUnit: 'hour' }, { fen: 14_400, hours: 3 }],
    ['by the day, once', { feeUnit: 'day' }, { fen: 4800, hours: 3 }],
    ['by the visit, once', { feeUnit: 'session' }, { fen: 4800, hours: 3 }],
    ['by the week is not reckoned for a day', { feeUnit: 'week' }, undefined],
    ['not published', { feeInYuan: undefined }, undefined],
    [
      'by the hour, for the least that is booked',
      { minimumBookingInHours: 4 },
      { fen: 19_200, hours: 4 },
    ],
  ] as const)('%s', (_name, service, fee) => {
    expect(askService(service)?.fee).toEqual(fee)
  })
})

describe('other hours of the same day', () => {
  const find = (centre: Partial<CareCentre>, asked: Partial<CareAsked>) =>
    findOtherHours({ ...CENTRE, ...centre }, { ...ASKED, ...asked }, CALENDAR)

  test.each([
    ['later, when it opens', {}, { from: '07:00', to: '10:00' }, '08:00–11:00'],
    ['earlier, before it closes', {}, { from: '16:30', to: '19:00' }, '15:30–18:00'],
    ['longer, as must be booked', {}, { to: '10:00' }, '09:00–11:00'],
    [
      'before the noon break',
      { openingHours: NOON },
      { from: '11:00', to: '13:00' },
      '10:00–12:00',
    ],
    [
      'after the notice is over',
      {},
      { on: '2026-11-20', from: '11:00', to: '13:00' },
      '14:00–16:00',
    ],
  ] as const)('%s', (_name, centre, asked, hours) => {
    const found = find(centre as Partial<CareCentre>, asked)
    expect(`${found?.from}–${found?.to}`).toBe(hours)
  })

  test('do not help on a day on which it is closed', () => {
    expect(find({}, { on: '2026-11-22' })).toBeUndefined()
  })
})

describe('another day', () => {
  test('is the next one on which it is open', () => {
    expect(findOtherDay(CENTRE, { ...ASKED, on: '2026-11-21' }, CALENDAR)).toBe('2026-11-23')
  })

  test('is after the end of a suspension', () => {
    const suspended = { ...CENTRE, suspendedFrom: '2026-11-01', suspendedTo: '2026-11-24' }
    expect(findOtherDay(suspended, ASKED, CALENDAR)).toBe('2026-11-25')
  })

  test('does not help a child that is too young', () => {
    expect(findOtherDay(CENTRE, { ...ASKED, ageInMonths: 3 }, CALENDAR)).toBeUndefined()
  })
})
