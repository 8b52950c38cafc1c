import { findPersonNames, isPersonName } from '#src/text/person-names.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'

/** What units and posts are called by their last words. */
const UNIT =
  /科员?|[处局股室办组部委队站所院岗班员长师干]|中心|街道|[镇乡](?:政府)?|主任|经理|书记|主管|助理|值[班守]|经办|负责|管理|审核|发布|维护|运维|系统|自动|定时|任务/u

const LONGEST = 40

/**
 * Whether a text is that of a post or a unit, as far as words can tell: it has one of theirs, and nothing in it, nor what is
 * left behind the last of them, is the name of somebody.
 */
export function isPost(text: string): boolean {
  if (!text || text.length > LONGEST || /\d/.test(text)) return false
  if (findIdNumber(text) || findPersonal(text) || findPersonNames(text).length > 0) return false
  const parts = text.split(/[\s,，、/·:：（）()-]+/).filter(Boolean)
  return UNIT.test(text) && parts.every((part) => !isPersonName(part.split(UNIT).at(-1) ?? ''))
}
