import { toQuestionReader } from '#search/question-reader.ts'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import { loadLibrary } from '#src/library/load-library.ts'
import { toSiteAddresses } from '#src/publishing/addresses/static-addresses.ts'

async function load(name: string) {
  const place = { contentDir: 'content', region: name }
  const { region, snapshot } = await loadFilings(place)
  const complaintRules = await loadComplaintRules(place)
  const toAddresses = toSiteAddresses({ region, snapshot, complaintRules })
  const { subdistricts } = region
  const box = region.bboxWgs84
  const isQuestion = toQuestionReader(region)
  const known = { subdistricts, box, isSample: region.sample, isQuestion, on: '2026-11-20' }
  const source = { ...place, shippedDir: 'content', ...known }
  return { region, snapshot, complaintRules, ...(await loadLibrary(source, toAddresses)) }
}

const loaded = new Map<string, ReturnType<typeof load>>()

/** The library of a shipped region as its sample clock sees it, with its centres and the report; read once. */
export function loadShippedLibrary(name: string): ReturnType<typeof load> {
  const library = loaded.get(name) ?? load(name)
  loaded.set(name, library)
  return library
}
