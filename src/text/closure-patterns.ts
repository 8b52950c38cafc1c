/** How centres write whether they open on public holidays. Clauses end with `；，。`. */
const HOLIDAY = '(?:节假日|法定假日|国定假日|法定假期)'
const WITHIN_CLAUSE = '[^;；,，.。]*?'

/** 除法定节假日外每天开放. */
export const EXCEPT_HOLIDAYS_PATTERN = new RegExp(`除${WITHIN_CLAUSE}${HOLIDAY}${WITHIN_CLAUSE}外`)
/** 节假日不休息, 法定节假日照常开放, 全年无休; not 法定节假日照常休息. */
export const OPEN_ON_HOLIDAYS_PATTERN = new RegExp(
  `全年无休|${HOLIDAY}${WITHIN_CLAUSE}(?:不[休关闭]|无休|不放假|不打烊|照常(?!(?:安排)?(?:休|放假|闭|关|不开|停))|正常开)|${HOLIDAY}[也均都]?开(?:放|园|门)`,
)
/** 法定节假日休息, 法定节假日及寒暑假休息, 节假日不开放. */
export const CLOSED_ON_HOLIDAYS_PATTERN = new RegExp(
  `${HOLIDAY}${WITHIN_CLAUSE}(?:休|闭园|放假|不开|关)`,
)
