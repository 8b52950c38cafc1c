import type { Translation } from '#src/languages/translation.ts'
import type {
  AVAILABILITY_LABELS,
  CLASS_GROUP_LABELS,
  DOCUMENT_KIND_LABELS,
  FEE_UNIT_LABELS,
  FILING_STATE_LABELS,
  INSTITUTION_TYPE_LABELS,
  NATURE_LABELS,
  SERVICE_TYPE_LABELS,
} from '#src/text/codes.ts'

type ChineseCodes = {
  serviceTypes: typeof SERVICE_TYPE_LABELS
  classGroups: typeof CLASS_GROUP_LABELS
  natures: typeof NATURE_LABELS
  institutionTypes: typeof INSTITUTION_TYPE_LABELS
  availability: typeof AVAILABILITY_LABELS
  feeUnits: typeof FEE_UNIT_LABELS
  documentKinds: typeof DOCUMENT_KIND_LABELS
  filingStates: typeof FILING_STATE_LABELS
}

/** What the codes of a record are called. A code without a name here is a type error. */
export const codes: Translation<ChineseCodes> = {
  serviceTypes: {
    fullDay: 'Full day',
    halfDay: 'Half day',
    hourly: 'By the hour',
    temporary: 'Occasional care',
  },
  classGroups: {
    infant: 'Infants (6 to 12 months)',
    youngToddler: 'Young toddlers (12 to 24 months)',
    olderToddler: 'Older toddlers (24 to 36 months)',
    mixedAge: 'Mixed ages (18 to 36 months)',
  },
  natures: { forProfit: 'For profit', nonProfit: 'Not for profit', public: 'Public' },
  institutionTypes: {
    centre: 'Childcare centre',
    kindergartenClass: 'Class for under-threes in a kindergarten',
    employer: 'Run by an employer',
    community: 'Community childcare point',
    homePoint: 'Childcare in a home',
  },
  availability: { available: 'Free', limited: 'Few left', full: 'Full', unknown: 'Not known' },
  feeUnits: {
    month: 'a month',
    week: 'a week',
    day: 'a day',
    hour: 'an hour',
    session: 'each time',
  },
  documentKinds: {
    fire: 'Fire safety check',
    food: 'Food licence',
    hygiene: 'Hygiene evaluation',
  },
  filingStates: {
    filed: 'Filed with the authority',
    expired: 'Filing has run out',
    renewing: 'Filing is being renewed',
    suspended: 'Service suspended',
    withdrawn: 'Filing withdrawn',
    notFiled: 'Not filed',
    unknown: 'Filing: not provided',
  },
}
