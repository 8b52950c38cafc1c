import { toChinaDate } from '#src/calendar/days.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/data/words.ts'
import type { ShownNeed } from '#src/region/data-reports.ts'
import { toShownNeeds } from '#src/reports/to-data-reports.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

const SERVICES: Readonly<Record<string, string>> = SERVICE_TYPE_LABELS

/** What families looked for and did not find, as far as it may be shown. */
export const listNeeds = toCommand({
  name: 'data needs',
  isHostOnly: true,
  words: words.needs,
  positionals: 0,
  options: {},
  run: async (desk) => {
    const { clock, subdistricts } = await desk.site()
    const { reports } = await desk.store()
    const needs = toShownNeeds(await reports.readNeeds(toChinaDate(clock()).slice(0, 7)))
    const toName = (code: string) => subdistricts.find((one) => one.code === code)?.name ?? code
    const toLine = ({ month, subdistrictCode, ageInMonths, serviceType, atLeast }: ShownNeed) => {
      const parts =
        subdistrictCode === 'other'
          ? [words.needs.other]
          : [
              subdistrictCode === 'any' ? words.needs.any : toName(subdistrictCode),
              ageInMonths === 'any' ? words.needs.any : words.needs.age(ageInMonths),
              SERVICES[serviceType] ?? words.needs.any,
            ]
      return [month, ...parts, words.needs.atLeast(atLeast)].join(words.separator)
    }
    const text = needs.length === 0 ? words.needs.none : needs.map(toLine).join('\n')
    return { text, json: { needs } }
  },
})
