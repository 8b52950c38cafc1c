import type { Lexicon } from '#search/analyser/lexicon.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { type PinyinReader, toFuzzySyllable, toPinyinTokens } from '#search/analyser/pinyin.ts'
import { toHanRuns } from '#search/analyser/tokens.ts'
import { ADDRESS_PART, NAME_BEGINNINGS, NAME_ENDINGS } from '#search/analyser/words/name-parts.ts'
import type { CentreDocument } from '#search/centre-document.ts'

/** Everything a centre can be found by, normalised; both engines index exactly this. */
export type SearchableText = {
  /** What tells its names from others: 小太阳. */
  cores: string[]
  /** Legal name, name on the door, other names, brand. */
  names: string[]
  /** Address, then the names of its subdistrict. */
  address: string
  /** Pilot and demonstration labels. */
  labels: string
  /** Pinyin and initials of the cores, from each syllable on. */
  namePinyin: string[]
  /** Pinyin and initials of roads, estates and the subdistrict. */
  placePinyin: string[]
  /** Names as they sound: one list of syllables for each run of characters. */
  nameSyllables: string[][]
  addressSyllables: string[][]
}

/** What a centre can be found by. `read` may remember what it read: roads and endings come back often. */
export function toSearchableText(
  document: CentreDocument,
  lexicon: Lexicon,
  read: PinyinReader,
): SearchableText {
  const { legalName, displayName, aliases, brand } = document
  const names = unique(
    [legalName, displayName, ...aliases, brand].map((name) => normalise(name ?? '')),
  )
  const cores = unique(names.map((name) => toBrandCore(name, lexicon)))
  const subdistrict = lexicon.subdistrictNames[document.subdistrictCode] ?? []
  const address = [normalise(document.address ?? ''), ...subdistrict].join(' ').trim()
  const sound = (run: string) => read(run).map(toFuzzySyllable)
  return {
    cores,
    names,
    address,
    labels: normalise(document.labels.join(' ')),
    namePinyin: unique(cores.flatMap(toHanRuns).flatMap((run) => toPinyinTokens(read(run)))),
    placePinyin: unique(
      [...toAddressParts(document.address, lexicon), ...subdistrict].flatMap((part) =>
        toWholePinyin(read(part)),
      ),
    ),
    nameSyllables: unique([...names, ...cores].flatMap(toHanRuns)).map(sound),
    addressSyllables: unique(toHanRuns(address)).map(sound),
  }
}

const unique = (texts: string[]) => [...new Set(texts)].filter(Boolean)

/** Roads and estates of an address, without the divisions above them. */
function toAddressParts(address: string | undefined, { places }: Lexicon): string[] {
  return toHanRuns(normalise(address ?? ''))
    .map((run) => places.reduce((rest, place) => rest.replace(place, ''), run))
    .flatMap((run) => Array.from(run.matchAll(ADDRESS_PART), ([part]) => part))
}

/** Full pinyin and initials of the whole, as a road is typed. */
function toWholePinyin(syllables: readonly string[]): string[] {
  const full = syllables.join('')
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  return unique([full, full.replaceAll('v', 'u'), initials.length > 1 ? initials : ''])
}

/**
 * What tells a centre from others: 福州市鼓楼区小太阳托育服务有限公司 → 小太阳. Takes and gives normalised
 * text; the whole name when nothing would be left.
 */
export function toBrandCore(name: string, { places }: Pick<Lexicon, 'places'>): string {
  const bare = name.replace(/\(.*?\)/g, '').trim()
  const core = stripEnds(stripBeginnings(bare, [...places, ...NAME_BEGINNINGS]))
  return core || bare || name
}

function stripBeginnings(name: string, beginnings: readonly string[]): string {
  const beginning = beginnings.find((each) => name.startsWith(each))
  return beginning ? stripBeginnings(name.slice(beginning.length), beginnings) : name
}

/** A single character is never left: 乐园 stays 乐园. */
function stripEnds(name: string): string {
  const ending = NAME_ENDINGS.find((each) => name.endsWith(each) && name.length - each.length !== 1)
  return ending ? stripEnds(name.slice(0, -ending.length)) : name
}
