import { wakeBirthdayForm } from '#src/assets/tools/birthday-form.ts'
import { fill, h, need, readPageData } from '#src/assets/tools/page.ts'
import { zhHans as words } from '#src/assets/tools/subsidy/words.ts'
import { toSubsidy } from '#src/children/subsidy.ts'
import type { Subsidy } from '#src/guidance/reference/rights.ts'

const rule = readPageData<Subsidy>()

wakeBirthdayForm(({ birthOn, today }) => {
  const subsidy = toSubsidy(rule, birthOn)
  const { kind, untilOn, monthsAtLeast, monthsAtMost, yuanAtLeast, yuanAtMost } = subsidy
  const sentences =
    kind === 'none'
      ? [words.none]
      : kind === 'whole'
        ? [words.whole(yuanAtMost, untilOn)]
        : [
            words.part(monthsAtLeast, monthsAtMost, untilOn),
            words.partYuan(yuanAtLeast, yuanAtMost, rule.yuanPerMonth),
            ...(monthsAtLeast === monthsAtMost ? [] : [words.partOpen]),
          ]
  if (kind !== 'none' && untilOn <= today) sentences.push(words.over)
  fill(
    need('answer'),
    h('h2', {}, words.answer),
    ...sentences.map((sentence) => h('p', {}, sentence)),
  )
})
