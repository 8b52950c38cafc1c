import { expect, test } from 'vitest'
import { findMade } from '#src/desk/hand-over/find-made.ts'
import { zhHans as words } from '#src/desk/hand-over/words.ts'

const unit = (id: string, name: string) => ({ id, name, aliases: [] })
const [market, police] = [unit('market', '区市场监管局'), unit('police', '公安分局')]
const { notes } = words

const event = (day: number, kind: 'packaged' | 'sent' | 'handedOver', said: object) => ({
  ...{ at: `2026-11-0${day}T02:00:00.000Z`, kind, text: null, internal: null },
  ...said,
})

test('a unit waits from when something was made for it until it signed for it', () => {
  const events = [
    event(1, 'sent', { internal: notes.desk(market.name) }),
    event(2, 'packaged', { internal: notes.printed(police.name, '2026-11-02', '机要', '8') }),
    event(3, 'handedOver', { text: words.told(market.name, '市监8'), internal: '受理岗' }),
  ]
  expect(findMade([market, police], events)).toEqual([
    { unit: market, kind: 'sent', madeAt: events[0]?.at, receivedAt: events[2]?.at },
    { unit: police, kind: 'packaged', madeAt: events[1]?.at, receivedAt: null },
  ])
})

test('whatever is made anew is waited for anew, and nothing that was not made is received', () => {
  const events = [
    event(1, 'handedOver', { text: words.told(police.name, undefined) }),
    event(2, 'packaged', { internal: words.made(market.name) }),
    event(3, 'handedOver', { text: words.told(market.name, undefined) }),
    event(4, 'sent', { internal: notes.webhook(market.name) }),
  ]
  expect(findMade([market, police], events)).toEqual([
    { unit: market, kind: 'sent', madeAt: events[3]?.at, receivedAt: null },
  ])
})
