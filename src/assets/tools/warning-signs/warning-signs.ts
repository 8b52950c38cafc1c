import { wakeBirthdayForm } from '#src/assets/tools/birthday-form.ts'
import { fill, h, need, readPageData } from '#src/assets/tools/page.ts'
import { zhHans as words } from '#src/assets/tools/warning-signs/words.ts'
import { toAgeInMonths, toAgeOrigin, toWarningSignsAt } from '#src/children/ages.ts'
import type { WarningSigns } from '#src/guidance/reference/health-checks.ts'

const table = readPageData<WarningSigns>()

wakeBirthdayForm(({ birthOn, child, today }) => {
  const origin = toAgeOrigin(birthOn, child?.dueOn, today)
  const age = toAgeInMonths(origin, today)
  const at = toWarningSignsAt(table, age)
  const note = origin === birthOn ? [] : [h('p', {}, words.corrected(age))]
  const list = at
    ? [
        h('h2', {}, words.list(at.months)),
        ...note,
        h('ul', { class: 'bulleted signs' }, ...at.signs.map((sign) => h('li', {}, sign))),
        h('p', {}, words.rule),
        h(
          'p',
          {},
          h(
            'a',
            { class: 'button', href: `/tools/warning-signs/${at.months}/` },
            words.open(at.months),
          ),
        ),
      ]
    : [h('h2', {}, words.tooYoung), ...note]
  fill(need('answer'), ...list)
})
