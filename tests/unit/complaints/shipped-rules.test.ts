import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { type ResponsibleUnit, responsibilitiesSchema } from '#src/guidance/responsibilities.ts'

/** The notices as they arrived, where they lie beside the checkout. */
const NOTICES = join('..', 'shared', 'seeds')

const REGIONS = [
  { region: 'gulou', number: '鼓政办〔2020〕24号', fire: '鼓楼消防救援大队', areaCode: '0591' },
  { region: 'jishishan', number: '积县政办发〔2021〕3号', fire: '县应急局', areaCode: '0930' },
] as const

const load = async (region: string) => {
  const rules = await loadComplaintRules({ contentDir: 'content', region })
  if (!rules) throw new Error(`${region} has no complaint rules`)
  return rules
}

const pickContact = (unit: ResponsibleUnit | undefined) => ({
  id: unit?.id,
  name: unit?.name,
  phone: unit?.phone,
  hours: unit?.hours,
})

/** Scanned pages break lines anywhere. */
const withoutSpaces = (text: string) => text.replace(/\s/g, '')

function readNotice(number: string): string {
  const texts = readdirSync(NOTICES).map((name) => readFileSync(join(NOTICES, name), 'utf8'))
  return withoutSpaces(texts.find((text) => text.includes(number)) ?? '')
}

describe.each(REGIONS)('the rules of $region', ({ region, number, fire, areaCode }) => {
  test.skipIf(!existsSync(NOTICES))('quote and name only what stands in the notice', async () => {
    const notice = readNotice(number)
    const { matters, authorities } = await load(region)
    const named = [
      ...matters.flatMap(({ quote }) => quote ?? []),
      ...authorities.map((a) => a.name),
    ]
    expect(named.filter((text) => !notice.includes(text))).toEqual([])
    expect(matters.filter(({ quote }) => quote).length).toBeGreaterThan(4)
  })

  test('say where every remit comes from, and admit it where the notice does not give it', async () => {
    const { matters } = await load(region)
    for (const { id, basis, quote } of matters) {
      expect(basis, id).toContain(number)
      if (!quote) expect(basis, id).toMatch(/由.{1,3}卫生健康局核定/)
    }
  })

  test('send fire safety to the unit this region has for it', async () => {
    const { matters, authorities } = await load(region)
    const { primary } = matters.find(({ id }) => id === 'fire') ?? {}
    expect(authorities.find(({ id }) => id === primary)?.name).toBe(fire)
  })

  test('tell police, civil affairs and education of a child that is harmed', async () => {
    const { matters } = await load(region)
    const harm = matters.find(({ id }) => id === 'harm')
    expect([harm?.primary, ...(harm?.copies ?? [])].toSorted()).toEqual([
      'civil-affairs',
      'education',
      'health',
      'police',
    ])
    expect(matters.filter(({ danger }) => danger).map(({ id }) => id)).toEqual(['harm'])
  })

  test('send what staff are owed to the unit for labour', async () => {
    const { matters, authorities } = await load(region)
    const { primary } = matters.find(({ id }) => id === 'labour') ?? {}
    expect(authorities.find(({ id }) => id === primary)?.name).toMatch(/人社局$/)
  })

  test('promise only terms with a source, as the operator’s own setting', async () => {
    const { clocks } = await load(region)
    expect(clocks.map(({ id, days, dayKind, matters }) => [id, days, dayKind, matters])).toEqual([
      ['told', 15, 'calendar', undefined],
      ['told', 7, 'working', ['fees']],
      ['done', 60, 'calendar', undefined],
    ])
    for (const { basis, label } of clocks) {
      expect(basis).toContain('参照')
      expect(label).not.toContain('信访')
    }
  })

  test('name every unit as the page of who does what does, with the same telephone', async () => {
    const path = `content/regions/${region}/responsibilities.json`
    const { units } = responsibilitiesSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    const { authorities } = await load(region)
    for (const { id, name, phone, hours } of authorities) {
      expect({ id, name, phone, hours }).toEqual(pickContact(units.find((unit) => unit.id === id)))
    }
  })

  test('give no telephone that could ring at somebody’s home', async () => {
    const text = readFileSync(`content/regions/${region}/complaints.json`, 'utf8')
    const phones = text.match(/\d[\d-]{9,}/g) ?? []
    expect(
      phones.filter((phone) => !phone.startsWith(`${areaCode}-00000`) && !/^20\d\d-/.test(phone)),
    ).toEqual([])
    expect(phones).toContain(`${areaCode}-00000100`)
  })
})
