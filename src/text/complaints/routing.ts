import { type Authority, HELD } from '#src/region/complaint-rules.ts'

/** Stands where every unit of the rules is complained about: a person has to choose one. */
export const HELD_AUTHORITY: Authority = {
  id: HELD,
  name: '没有被投诉的上级单位（由工作人员选定）',
  aliases: [],
}
