import { askFor, type Intent, type Phrase } from '#search/analyser/phrase.ts'
import { subdistrict } from '#search/filters/subdistrict.ts'

/*
 * Subdistricts by name. With its kind (鼓东街道) a name is a filter; the bare one may be a road or a brand and is searched
 * as text, unless it is one of several (鼓东或者鼓西) or is not wanted (除了洪山).
 */
type Named = {
  start: number
  end: number
  codes: readonly string[]
  label: string
  isBare: boolean
}

export const subdistricts: Intent = (text, context) => {
  const { lexicon } = context
  const full = lexicon.subdistricts.flatMap(({ name, label, codes }) =>
    findAll(text, name).map((start) => ({
      start,
      end: start + name.length,
      codes,
      label,
      isBare: false,
    })),
  )
  const bare = lexicon.subdistricts.flatMap(({ label, codes }) =>
    codes
      .flatMap((code) => lexicon.subdistrictNames[code] ?? [])
      .flatMap((name) =>
        name.length < 2
          ? []
          : findAll(text, name).map((start) => ({
              start,
              end: start + name.length,
              codes,
              label,
              isBare: true,
            })),
      ),
  )
  const named = [...full, ...bare]
  return named
    .filter((each) => !each.isBare || isOneOfSeveral(text, each, named) || isUnwanted(text, each))
    .map(toPhrase)
}

const toPhrase = ({ start, end, codes, label }: Named): Phrase => ({
  start,
  end,
  asks: [askFor(subdistrict, ...codes)],
  label,
})

function findAll(text: string, name: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push(at)
  return found
}

const AND = '(?:这边|那边)?\\s?(?:或者|或是|或|还是|和|跟|与|及|、|,|/)\\s?'
const AFTER_AND = new RegExp(`${AND}$`, 'u')
const BEFORE_AND = new RegExp(`^${AND}`, 'u')
const UNWANTED = /(?:不要|不在|不去|不想去|不考虑|除了|除去|除开|避开|别去)$/u

/** Joined to another subdistrict by 或, 和 or the like. */
function isOneOfSeveral(text: string, { start, end }: Named, named: readonly Named[]): boolean {
  const before = AFTER_AND.exec(text.slice(0, start))?.[0].length ?? 0
  const after = BEFORE_AND.exec(text.slice(end))?.[0].length ?? 0
  return named.some(
    (other) =>
      (before > 0 && other.end === start - before) || (after > 0 && other.start === end + after),
  )
}

const isUnwanted = (text: string, { start }: Named) => UNWANTED.test(text.slice(0, start))

/** The region itself beside another place: 鼓楼或者晋安. What lies outside cannot be asked for here, and the answer says so. */
export const otherRegions: Intent = (text, { lexicon }) =>
  lexicon.places.flatMap((place) =>
    findAll(text, place).flatMap((start): Phrase[] => {
      const after = OTHER_AFTER.exec(text.slice(start + place.length))
      const before = OTHER_BEFORE.exec(text.slice(0, start))
      return [
        ...(after
          ? [
              {
                start: start + place.length + (after[1]?.length ?? 0),
                end: start + place.length + after[0].length,
                asks: [],
                isUnused: true as const,
              },
            ]
          : []),
        ...(before
          ? [
              {
                start: before.index,
                end: before.index + (before[1]?.length ?? 0),
                asks: [],
                isUnused: true as const,
              },
            ]
          : []),
      ]
    }),
  )
const OTHER = '\\p{Script=Han}{2,4}?'
const OTHER_AFTER = new RegExp(
  `^([区县市]?\\s?(?:或者|或是|或|还是|和|、))(?![这那])${OTHER}(?=[区县市的都也有能托找\\s]|$)[区县市]?`,
  'u',
)
const OTHER_BEFORE = new RegExp(
  `(?<=^|\\s|[在找])(${OTHER}[区县市]?)(?:或者|或是|或|还是|和|、)$`,
  'u',
)
