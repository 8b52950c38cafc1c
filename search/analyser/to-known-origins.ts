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

/** Named places with every name they go by, and whether centres carry one of them. */
export function toKnownOrigins(
  origins: readonly Origin[],
  documents: readonly CentreDocument[],
  /** Theirs, normalised. */
  addresses: readonly string[],
  { places, placePinyin }: Pick<Lexicon, 'places' | 'placePinyin'>,
): KnownOrigin[] {
  const read = toPinyinReader(placePinyin)
  const known = origins.map(({ aliases, initials: _, source: __, ...origin }): KnownOrigin => {
    const names = toNames([origin.name, ...aliases], origin.kind, places)
    const sounds = names.filter(isHan).map((name) => read(name).join(' '))
    return { ...origin, names, spelled: toSpelled(names, read), sounds, isMentioned: false }
  })
  if (known.length === 0) return known
  const index = toNameIndex(known)
  const mark = (text: string) => {
    for (const { origins: named } of scanNames(text, index)) {
      for (const origin of named) origin.isMentioned = true
    }
  }
  for (const { legalName, displayName, brand } of documents) {
    mark(normalise([legalName, displayName, brand].join('\n')))
  }
  for (const address of addresses) mark(address)
  return known
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
