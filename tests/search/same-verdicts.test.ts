import { beforeAll, describe, expect, test } from 'vitest'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { checkPlain } from '#src/choosing/plain-check.ts'
import type { PlainIndex } from '#src/choosing/plain-search.ts'
import { isSurelyMeant, toTone } from '#src/components/check/found-place.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { answerCheck } from '#src/pages/check/_answer.ts'
import { GET } from '#src/pages/export/search-index.json.ts'
import { openSampleSearch } from '#tests/support/open-sample-search.ts'

const changeAt = (text: string, at: number) => `${text.slice(0, at)}鑫${text.slice(at + 1)}`
const changeLast = (number: string) =>
  number.slice(0, -1) + ((Number.parseInt(number.slice(-1), 10) + 1 || 0) % 10)
const nextDoor = (address: string) =>
  address.replace(/(\d+)号/, (_, door) => `${Number(door) + 1}号`)
/** What places call themselves, some of it in no name of the list. */
const ENDINGS = [
  ...['托育', '托儿所', '托育服务有限公司', '普惠托育园', '普惠托育中心', '婴幼儿托育园'],
  ...['婴幼儿照护中心', '幼儿园'],
]
const ENDING = /(?:婴幼儿|普惠|社区)?(?:托育|照护)\S*$/
const toOtherEndings = (name: string) =>
  ENDINGS.map((ending) => `${name.replace(ENDING, '')}${ending}`)

const toShort = (address: string) => address.replace(/^\D*(?:社区|街道|镇|乡)/, '')

/** What people type who mean a centre, or another that is like it. */
function toQuestions(centre: Centre): string[] {
  const { legalName, displayName: name = legalName, address = '', phones } = centre
  const { filingNumber = '', creditCode = '' } = centre
  return [
    ...[name, legalName, ...centre.aliases, centre.brand ?? ''],
    ...[0, 1, 2, name.length - 1].map((at) => changeAt(name, at)),
    ...[2, 3, 4, 5].flatMap((length) => [
      name.slice(0, length),
      name.slice(1, 1 + length),
      name.slice(-length),
    ]),
    ...toOtherEndings(name),
    ...[name.slice(1), name.slice(0, -1), name.slice(0, 2) + name.slice(3)],
    ...[`${name}国际`, `新${name}`, name.replace('托育', '早教'), name.replace('园', '幼儿园')],
    ...[`${name}2号店`, `${name}五凤分园`, `${name}（温泉园）`, `${name}旁边`],
    ...[address, toShort(address), address.replace(/\d.*/, ''), address.slice(-6)],
    ...[nextDoor(address), `${name} ${address}`, `${name} ${nextDoor(address)}`, `${address}对面`],
    ...[`大熊宝贝 ${toShort(address)}`, `${name} ${toShort(address)}`],
    ...phones.flatMap((phone) => [
      ...[phone, phone.replace(/^0\d{2,3}-/, ''), changeLast(phone), phone.slice(0, -1)],
      ...[`${phone}转5`, `${name} ${phone}`],
    ]),
    ...[filingNumber, creditCode].flatMap((code) =>
      code ? [code, changeLast(code), code.slice(0, -1), `${name} ${code}`] : [],
    ),
  ]
}

const GENERIC = ['托育园', '托育', '中心', '有限公司', '阳光', '示例', '示例路', '全日托']
const OTHERS = ['鼓楼区', '积石山', '鼓东街道', '0591', '2024', '托育综合服务中心', '附近的托育']

describe.each(['gulou', 'jishishan'])('asked of %s', (name) => {
  let ask: (typed: string) => Promise<{ onSite: string[]; inExport: string[] }>
  let centres: readonly Centre[]

  beforeAll(async () => {
    const { engine, region, now } = await openSampleSearch(name)
    const { snapshot, registered } = await loadFilings({ contentDir: 'content', region: name })
    const library = { ...EMPTY_LIBRARY, registered }
    const known = { region, snapshot, library, search: engine, now }
    const answer = await GET({ locals: known } as unknown as Parameters<typeof GET>[0])
    const index: PlainIndex = await answer.json()
    centres = snapshot.centres
    ask = async (typed) => {
      const { meant, similar } = await answerCheck(typed, known)
      const { found, isNear } = checkPlain(index, typed, toChinaDate(now))
      const onSite = [...meant, ...similar].filter(
        (place) => toTone(place.verdict, isSurelyMeant(place)) === 'filed',
      )
      const inExport = found.filter(({ verdict }) => toTone(verdict, !isNear) === 'filed')
      return {
        onSite: onSite.flatMap(({ centre }) => centre?.id ?? []),
        inExport: inExport.flatMap(({ id }) => id ?? []),
      }
    }
  })

  test('an export gives nobody a tick whom the site gives none', async () => {
    const questions = new Set([...centres.flatMap(toQuestions), ...GENERIC, ...OTHERS])
    const wrong: string[] = []
    for (const typed of questions) {
      const { onSite, inExport } = await ask(typed)
      if (inExport.some((id) => !onSite.includes(id))) wrong.push(typed)
    }
    expect(questions.size).toBeGreaterThan(500)
    expect(wrong).toEqual([])
  })

  test('both give it to whoever is named, numbered or housed as it was typed', async () => {
    const shown: string[] = []
    for (const centre of centres) {
      const { legalName, displayName = legalName, address, filingNumber, creditCode } = centre
      const texts = [displayName, legalName, address, filingNumber, creditCode, ...centre.phones]
      for (const typed of texts.filter((text) => text !== undefined)) {
        const { onSite, inExport } = await ask(typed)
        if (onSite.includes(centre.id) !== inExport.includes(centre.id)) shown.push(typed)
      }
    }
    expect(shown).toEqual([])
  })
})
