import type { CellFormat } from '#src/filings/cells/cell-format.ts'
import * as codes from '#src/filings/cells/codes/parse-code.ts'
import {
  parseAddress,
  parsePaperNumber,
  parseTitle,
} from '#src/filings/cells/identity/parse-identity.ts'
import * as agreements from '#src/filings/cells/parse-agreements.ts'
import { parseCreditCode } from '#src/filings/cells/parse-credit-code.ts'
import { parseFeatures, parsePosts } from '#src/filings/cells/parse-features.ts'
import { parseMonthRange, parseMonths } from '#src/filings/cells/parse-months.ts'
import * as numbers from '#src/filings/cells/parse-number.ts'
import * as oversight from '#src/filings/cells/parse-oversight.ts'
import { parseContact, parsePhones } from '#src/filings/cells/parse-phones.ts'
import { parsePhotos } from '#src/filings/cells/parse-photos.ts'
import {
  parseConclusion,
  parseId,
  parseLabels,
  parseName,
  parseText,
  parseTexts,
} from '#src/filings/cells/parse-text.ts'
import { parseDate, parseHours, parseWeekHours } from '#src/filings/cells/parse-time.ts'
import { type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import type { ColumnRule } from '#src/filings/headings/column-rules.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

/** What a cell may need to know besides its text. */
export type CellContext = {
  heading: string
  subdistricts: codes.Subdistricts
  /** Of the telephones of the region. */
  areaCode?: string | undefined
  rule?: ColumnRule | undefined
  /** From the heading: 收费（分）. */
  amountIsFen?: boolean
  /** What a number of its column counts. */
  counted?: numbers.Counted | undefined
}

type CellParser = (text: string, context: CellContext) => Parsed<unknown>

const code =
  (kind: codes.CodeKind): CellParser =>
  (text) =>
    codes.parseCode(kind, text)

/** A day or a datum that somebody wrote and nobody understands: others that depend on it must not be guessed. */
export const UNREADABLE = 'unreadable'

const orUnreadable =
  (parse: CellParser): CellParser =>
  (cell, context) => {
    const read = parse(cell, context)
    return read.value === undefined ? { value: UNREADABLE, problems: read.problems } : read
  }

const PARSERS: Readonly<Record<CellFormat, CellParser>> = {
  text: parseText,
  title: (cell, { subdistricts }) => parseTitle(cell, subdistricts),
  address: parseAddress,
  name: parseName,
  conclusion: parseConclusion,
  paperNumber: parsePaperNumber,
  id: parseId,
  creditCode: parseCreditCode,
  texts: parseTexts,
  label: (cell, { heading }) => parseLabels(cell, heading),
  features: (cell, { heading }) => parseFeatures(cell, heading),
  posts: parsePosts,
  website: agreements.parseWebsite,
  subdistrict: (cell, { subdistricts }) => codes.parseSubdistrict(cell, subdistricts),
  date: (cell, { rule, heading }) => parseDate(cell, rule, heading),
  months: (cell, { heading }) => parseMonths(cell, heading),
  monthRange: (cell, { heading }) => parseMonthRange(cell, heading),
  count: (cell, { counted }) => numbers.parseCount(cell, counted),
  percent: numbers.parsePercent,
  ratio: numbers.parseRatio,
  yesNo: (cell, { heading }) => codes.parseYesNo(cell, heading),
  area: (cell, { heading }) => numbers.parseArea(cell, heading),
  money: (cell, { amountIsFen }) => numbers.parseMoney(cell, amountIsFen),
  yuan: agreements.parseYuan,
  notice: agreements.parseNotice,
  bookedHours: agreements.parseBookedHours,
  extraCharges: agreements.parseExtraCharges,
  refundSteps: agreements.parseRefundSteps,
  phones: (cell, { areaCode }) => parsePhones(cell, areaCode),
  contact: (cell, { areaCode }) => parseContact(cell, areaCode),
  hours: orUnreadable(parseHours),
  weekHours: parseWeekHours,
  degrees: numbers.parseDegrees,
  point: numbers.parsePoint,
  serviceTypes: codes.parseServiceTypes,
  photos: parsePhotos,
  inspections: oversight.parseInspections,
  violations: oversight.parseViolations,
  penalties: oversight.parsePenalties,
  nature: code('nature'),
  institutionType: codes.parseInstitutionType,
  operatingModel: code('operatingModel'),
  setting: code('setting'),
  availability: code('availability'),
  feeUnit: code('feeUnit'),
  qualityGrade: code('qualityGrade'),
  datum: orUnreadable(code('datum')),
  source: code('source'),
  checked: (cell) => parsed(normaliseCell(cell)),
  unused: () => ({ problems: [] }),
  personal: () => ({ problems: [] }),
}

/** A cell that is not blank → its typed value, by the format of its column. */
export function parseCell(format: CellFormat, cell: string, context: CellContext): Parsed<unknown> {
  return PARSERS[format](cell, context)
}
