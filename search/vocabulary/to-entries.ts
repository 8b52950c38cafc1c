import type { Lexicon } from '#search/analyser/lexicon.ts'
import { toNameParts } from '#search/analyser/name-parts.ts'
import { normalise } from '#search/analyser/normalise.ts'
import type { PageDocument } from '#search/page-document.ts'
import { toAddressParts } from '#search/vocabulary/address-parts.ts'
import type { Entry, Kind } from '#search/vocabulary/kinds.ts'
import { toCode } from '#search/vocabulary/to-code.ts'
import type { Centre } from '#src/centres/centre.ts'
import { remember } from '#src/lib/remember.ts'

/** Says what centres are found by; texts that come back are taken apart once. */
export function toCentreEntries(lexicon: Lexicon): (centre: Centre) => Iterable<Entry> {
  const nameEntries = remember((name) => toNameEntries(normalise(name), lexicon))
  const addressEntries = (address: string) => toAddressEntries(normalise(address), lexicon)
  const labelEntries = remember((label) => entriesOf('label', [normalise(label)]))
  return function* toEntries(centre) {
    const { legalName, displayName, aliases, brand, address, subdistrictCode } = centre
    for (const name of [legalName, displayName, brand, ...aliases]) {
      if (name) yield* nameEntries(name)
    }
    if (address) yield* addressEntries(address)
    yield* entriesOf('subdistrict', lexicon.subdistrictNames[subdistrictCode] ?? [])
    const { pilotLabels, demonstrationLabels, features = [] } = centre
    for (const label of [...pilotLabels, ...demonstrationLabels, ...features]) {
      yield* labelEntries(label)
    }
    yield* entriesOf('code', toCodes(centre))
  }
}

function toNameEntries(name: string, lexicon: Lexicon): Entry[] {
  const { stem, core } = toNameParts(name, lexicon)
  const rest = stem.slice(core.length)
  return [
    ...entriesOf('name', [name]),
    ...entriesOf('core', [core]),
    ...(rest && stem.startsWith(core)
      ? [{ kind: 'stem', text: stem, pieces: [core, rest] } as const]
      : []),
  ]
}

function toAddressEntries(address: string, lexicon: Lexicon): Entry[] {
  const { roads, places, runs, houseNumbers, doors } = toAddressParts(address, lexicon)
  return [
    ...entriesOf('road', roads),
    ...entriesOf('place', places),
    ...entriesOf('run', runs),
    ...entriesOf('houseNumber', houseNumbers),
    ...entriesOf('door', doors),
  ]
}

/** Numbers of fewer characters are no numbers to be asked for. */
const SHORTEST_CODE = 4

/** What stands on the plate and in the address of the page; only telephones that are published. */
function toCodes({ id, filingNumber, creditCode, phones }: Centre): string[] {
  const codes = [id, filingNumber, creditCode, ...phones].map((text) => toCode(text ?? ''))
  return [...new Set(codes)].filter((code) => code.length >= SHORTEST_CODE && /\d/.test(code))
}

/** Says what a page is found by. */
export function* toPageEntries(page: PageDocument): Generator<Entry> {
  const { title, summary, keywords, body } = page
  yield* entriesOf('title', [normalise(title)])
  yield* entriesOf('keyword', keywords.map(normalise))
  yield* entriesOf('summary', [normalise(summary)])
  yield* entriesOf('body', [normalise(body)])
}

const entriesOf = (kind: Kind, texts: readonly string[]): Entry[] =>
  texts.filter(Boolean).map((text) => ({ kind, text }))
