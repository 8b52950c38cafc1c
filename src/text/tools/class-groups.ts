import type { ClassGroupRule } from '#src/guidance/reference/joining.ts'
import { AGE_TEXT } from '#src/text/tools/age.ts'

/** Size and ratio of a class in one sentence. */
export function toGroupRuleText({
  maxClassSize,
  childrenPerCarer,
}: Pick<ClassGroupRule, 'maxClassSize' | 'childrenPerCarer'>): string {
  const { classSize, ratio, ratioUnknown, separator } = AGE_TEXT
  return [
    classSize(maxClassSize),
    childrenPerCarer === undefined ? ratioUnknown : ratio(childrenPerCarer),
  ].join(separator)
}
