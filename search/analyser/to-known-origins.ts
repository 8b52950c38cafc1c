import type { KnownOrigin, Lexicon } from '#search/analyser/lexicon.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { scanNames, toNameIndex } from '#search/analyser/origin-names.ts'
import { type PinyinReader, toInitials, toPinyinReader } from '#search/analyser/pinyin.ts'
import { isHan, toHanRuns } from '#search/analyser/tokens.ts'
import {
  DWELLING_ENDING,
  NAME_REMARK,
  STATION_ENDING,
  STATION_ENDINGS,
} from '#search/analyser/words/nearness.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import type { Origin } from '#src/origins/origin.ts'

/** Named places with every name they go by, as if no centre carried one of them. */
export function toKnownOrigins(
  origins: readonly Origin[],
  { places, placePinyin }: Pick<Lexicon, 'places' | 'placePinyin'>,
): KnownOrigin[] {
  const read = toPinyinReader(placePinyin)
  return origins.map(({ aliases, initials: _, source: __, ...origin }): KnownOrigin => {
    const names = toNames([origin.name, ...aliases], origin.kind, places)
    const sounds = names.filter(isHan).map((name) => read(name).join(' '))
    return { ...origin, names, spelled: toSpelled(names, read), sounds, isMentioned: false }
  })
}

/** Finds the places that the names or the address of a centre carry, by their position among all. */
export function toMentionReader(known: readonly KnownOrigin[]) {
  const index = toNameIndex(known)
  const positions = new Map(known.map((origin, position) => [origin, position]))
  const find = (text: string) =>
    Iterator.from(scanNames(text, index)).flatMap(({ origins }) =>
      origins.flatMap((origin) => positions.get(origin) ?? []),
    )
  return ({ legalName, displayName, brand }: CentreDocument, address: string): number[] => {
    if (known.length === 0) return []
    const names = normalise([legalName, displayName, brand].join('\n'))
    return [...new Set([...find(names), ...find(address)])]
  }
}

/** 榕树湾 is rongshuwan and rsw. */
function toSpelled(names: readonly string[], read: PinyinReader): string[] {
  const spelled = names.flatMap((name) => {
    const syllables = toHanRuns(name).flatMap(read)
    return [syllables.join(''), toInitials(syllables)]
  })
  return [...new Set(spelled)].filter((each) => each.length > 1)
}

/** Shorter forms of a name are names too: 鼓楼区妇幼保健院（示例） is also 妇幼保健院, 大墩村 also 大墩. */
function toNames(
  written: readonly string[],
  kind: Origin['kind'],
  places: readonly string[],
): string[] {
  const whole = written.map(normalise)
  const bare = whole.map((name) => name.replace(NAME_REMARK, ''))
  const local = bare.map((name) => {
    const place = places.find((each) => name.startsWith(each))
    return name.slice(place?.length ?? 0)
  })
  const short = local.flatMap((name) =>
    kind === 'station' ? toStationNames(name) : name.replace(DWELLING_ENDING, ''),
  )
  const all = [...whole, ...bare, ...local, ...short]
  return [...new Set(all)].filter((name) => [...name].length > 1)
}

/** With and without each ending; one of a single character (县汽车站) is no name. */
function toStationNames(name: string): string[] {
  const own = name.replace(STATION_ENDING, '')
  return own.length > 1 ? ['', ...STATION_ENDINGS].map((ending) => own + ending) : [name]
}
