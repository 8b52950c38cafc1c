import type { Lexicon } from '#search/analyser/lexicon.ts'
import { toNameParts } from '#search/analyser/name-parts.ts'
import { normalise } from '#search/analyser/normalise.ts'
import {
  COMMUNITY_END,
  FIRM_ENDS,
  HOUSE_DASH,
  NUMBER_END,
  WITH_BRANCH,
} from '#search/analyser/words/place-check.ts'
import { toCode } from '#search/vocabulary/to-code.ts'
import { once } from '#src/lib/remember.ts'
import { toHouse } from '#src/text/to-house.ts'

/** A place as a list names it. */
export type Written = {
  names: readonly string[]
  address?: string | undefined
  subdistrictCode?: string | undefined
  /** Filing number, credit code, telephones, id. */
  codes: readonly string[]
}

/** Reads Han characters in all their readings: a syllable for each. */
export type ReadAloud = (run: string) => string[][]

/** A name, what of it tells a place from others, and how both are read, which is found out once. */
export type WrittenName = {
  written: string
  name: string
  core: string
  nameAloud: () => string[][]
  coreAloud: () => string[][]
}

/** The same, made comparable. */
export type WrittenParts = {
  names: WrittenName[]
  address: string
  /** Road and number of the house: 示例路88. */
  door: string | undefined
  codes: string[]
  /** Names of its subdistrict. */
  above: readonly string[]
}

/** Han characters, letters and digits alone, as they are compared; 12-1 is not 121. */
export const squeeze = (text: string): string =>
  normalise(text)
    .replace(HOUSE_DASH, '-')
    .replace(/[^\p{Script=Han}a-z0-9-]|(?<!\d)-|-(?!\d)/gu, '')

/** Makes what a list says of a place comparable to what somebody types. */
export function toWrittenParts(written: Written, lexicon: Lexicon, read: ReadAloud): WrittenParts {
  const { names, address = '', subdistrictCode = '', codes } = written
  return {
    names: [...new Set(names)].flatMap((written) => {
      const name = squeeze(written)
      const nameAloud = once(() => read(name))
      return [toCore(written, lexicon), toBranchCore(written, lexicon)].flatMap((core) =>
        core ? { written, name, core, nameAloud, coreAloud: once(() => read(core)) } : [],
      )
    }),
    address: squeeze(address),
    door: toDoor(address),
    codes: codes.map(toCode).filter(Boolean),
    above: lexicon.subdistrictNames[subdistrictCode] ?? [],
  }
}

/** What of a name tells a place from others. */
export const toCore = (name: string, lexicon: Lexicon): string =>
  squeeze(toNameParts(normalise(name).replace(FIRM_ENDS, ''), lexicon).core)

/** The same of a branch: 小树托育服务有限公司温泉分公司 and 小树托育园温泉分园 are 小树温泉. */
export function toBranchCore(name: string, lexicon: Lexicon): string | undefined {
  const { head, branch } = WITH_BRANCH.exec(normalise(name))?.groups ?? {}
  return head && branch && squeeze(toNameParts(head, lexicon).core + branch)
}

/** 福州市鼓楼区鼓东街道开元社区示例路88号1至2层 → 示例路88. */
export function toDoor(address: string): string | undefined {
  const [house] = toHouse(address)?.split(' ') ?? []
  const last = house && squeeze(house).split(COMMUNITY_END).pop()
  return last && /\d/.test(last) ? last.replace(NUMBER_END, '') : undefined
}
