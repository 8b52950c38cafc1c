import { expect, test } from 'vitest'
import { countCharacters } from '#src/lib/count-characters.ts'
import { parseForm } from '#src/lib/parse-form.ts'

test('a form is read as a browser writes it', () => {
  const form = parseForm('a=%E4%BD%A0+%E5%A5%BD&b=&c&a=2&%3D=%zz')
  expect([...form]).toEqual([
    ['a', '你 好'],
    ['b', ''],
    ['c', ''],
    ['a', '2'],
    ['=', '%zz'],
  ])
  expect([...parseForm('')]).toEqual([])
})

test('forty fields are read, one more is not, however many follow', () => {
  const toBody = (count: number) => Array.from({ length: count }, (_, n) => `f${n}=${n}`).join('&')
  expect([...parseForm(toBody(40))]).toHaveLength(40)
  const many = parseForm(toBody(41))
  expect([many.get('f39'), many.get('f40')]).toEqual(['39', null])
  expect([...parseForm('&'.repeat(300_000))]).toEqual([])
})

test('counting characters stops where it is told to', () => {
  expect([2, 3, 4].map((most) => countCharacters('字👨‍👩‍👧‍👦\r\n', most))).toEqual([2, 3, 3])
})
