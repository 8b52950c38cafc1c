import { isPlain } from '#src/text/read-cell.ts'

/** How such numbers are written and introduced. */
const words = {
  /** Digits in Chinese, as spoken and as on cheques. */
  chineseDigit: /[〇零一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]/g,
  chineseDigits: {
    〇: '0',
    零: '0',
    一: '1',
    幺: '1',
    壹: '1',
    二: '2',
    两: '2',
    贰: '2',
    三: '3',
    叁: '3',
    四: '4',
    肆: '4',
    五: '5',
    伍: '5',
    六: '6',
    陆: '6',
    七: '7',
    柒: '7',
    八: '8',
    捌: '8',
    九: '9',
    玖: '9',
  } as Readonly<Record<string, string>>,
  /** A bank account that says what it is. */
  accountPattern: /(?:卡号|银行卡|[账帐][号户])[^\d\n]{0,10}\d(?:[\s-]?\d){7,}/,
  /** Names in WeChat and QQ; the public account of an institution is none. */
  messengerPatterns: [
    /(?:[微薇威]信|V信)(?:号码?|id)?[\s:=是为(]*[a-z0-9][\w-]{4,}/i,
    /(?<![a-z.])(?:vx|wx|wechat|weixin)(?:号码?|id)?\s?[:号]\s*[a-z0-9][\w-]{4,}/i,
    /(?:(?<![a-z])qq|扣扣|企鹅)[号群码\s:=是为(]*[1-9]\d{4,}/i,
  ] as readonly RegExp[],
} as const

const ID_NUMBER =
  /(?<![0-9A-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![0-9A-Za-z])/gi
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

const DIGITS = '\\d\uFF10-\uFF19〇零一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖'
/** Letters, digits and what may join them in an address or a name of a messenger. */
const JOINED = `${DIGITS}A-Za-z_\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF0D\\-`
/** Beside those, text of which nothing turns into digits or letters when it is made plain. */
const PLAIN = '[\\s!-~\u3001\u3002\u4E00-\u9FFF\uFF01-\uFF5E]'

const few = (most: number, counted: string, never: string) =>
  `(?:(?![${counted}${never}])${PLAIN})*(?:[${counted}](?:(?![${counted}${never}])${PLAIN})*){0,${most}}`

/** Most cells hold too few digits for anything below, which is seen at once. */
const CANNOT_HOLD_ID_NUMBER = new RegExp(`^${few(16, DIGITS, '')}$`)
const CANNOT_HOLD_PERSONAL = new RegExp(
  `^(?:${few(4, JOINED, '@\uFF20')}|${few(10, DIGITS, 'A-Za-z@\uFF20\uFF21-\uFF3A\uFF41-\uFF5A信扣企卡账帐')})$`,
)

/** What people put between the digits of one number. */
const GAP = String.raw`[\s\p{Pd}\p{Pc}.·•・。~*|()]{1,3}`
const BETWEEN_DIGITS = new RegExp(String.raw`(?<=\d)${GAP}(?=\d|X)`, 'giu')

/**
 * A citizen identity number (GB 11643: birth date and check digit right) in a text, masked for the report.
 * Spaces, dots and hyphens inside it, and Chinese digits, do not hide it.
 */
export function findIdNumber(text: string): string | undefined {
  if (CANNOT_HOLD_ID_NUMBER.test(text)) return undefined
  const found = toReadings(text)
    .flatMap((reading) => [reading, reading.replace(BETWEEN_DIGITS, '')])
    .flatMap((reading) => reading.match(ID_NUMBER) ?? [])
    .find(hasIdCheckDigit)
  return found && `${found.slice(0, 3)}${'*'.repeat(13)}${found.slice(-2)}`
}

/** Whether a code or number is a citizen number of somebody grown up; those of papers may hold the days of our time. */
export const isIdOfAdult = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const [, year = ''] = ID_OF_ADULT.exec(plain) ?? []
  return year !== '' && Number(year) < FIRST_YEAR_OF_PAPERS && hasIdCheckDigit(plain)
}
const ID_OF_ADULT = /^\d{6}((?:19|20)\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i
const FIRST_YEAR_OF_PAPERS = 2010

function hasIdCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return CHECK_DIGITS[sum % 11] === number[17]?.toUpperCase()
}

/** A text with plain digits and nothing invisible: as it stands, and with Chinese digits read as digits. */
function toReadings(text: string): string[] {
  const plain = isPlain(text) ? text : text.normalize('NFKC').replace(/[\p{Cf}\p{M}]/gu, '')
  const read = plain.replace(words.chineseDigit, (digit) => words.chineseDigits[digit] ?? digit)
  return read === plain ? [plain] : [plain, read]
}

const START = String.raw`(?<!\d|\d\.)(?:\+?(?:00)?86(?:${GAP})?|0)?`
/** Mainland mobile numbers as people write them; eleven digits inside a longer number or a fraction are none. */
const MOBILE_NUMBERS = [
  String.raw`1[3-9]\d(?:${GAP})?\d{4}(?:${GAP})?\d{4}`,
  String.raw`1[3-9]\d[、,;/:]\s?\d{8}|1[3-9]\d{5}[、,;/:]\s?\d{4}`,
  String.raw`1[\s\p{P}]{1,3}[3-9](?:[\s\p{P}]{1,3}\d){9}`,
  String.raw`(?=(?:\d[\s\p{Pd}_.]?){11}(?!\d))1[3-9]\d+([\s\p{Pd}_.])\d{3,}(?:\1\d{3,})?`,
].map((form) => new RegExp(`${START}(?:${form})(?!\\d)`, 'u'))

/** A mobile number in a text that was written by a program, its digits in groups or not. */
export const MOBILE_NUMBER = /(?<!\d)1[3-9](?:[\s-]?\d){9}(?!\d)/g

const BANK_CARD = new RegExp(
  String.raw`(?<![\dA-Za-z])(?:[3-69]\d{3})(?:(?:${GAP})?\d{4}){3}(?:(?:${GAP})?\d{1,3})?(?![\dA-Za-z])`,
  'gu',
)
const UNION_PAY = /^62/

/** Whether a number could be that of a bank card: of UnionPay, or with the check digit of all others. */
function isBankCard(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].reverse().map(Number)
  const sum = digits.reduce((total, digit, at) => {
    const weighed = at % 2 ? digit * 2 : digit
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return UNION_PAY.test(written) || sum % 10 === 0
}

const MAIL_ADDRESS = /(?<!\/\/)(?<![\w.+-])[\w.+-]+\s?(?:@|[[(]at[\])])\s?[\w-]+(?:\.[\w-]+)+/i

const firstOf = (patterns: readonly RegExp[], text: string) =>
  patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0]

/** What may be a person's own, and how it is found in a plain text. */
const KINDS = [
  ['personal-mobile', (text: string) => firstOf(MOBILE_NUMBERS, text)],
  [
    'personal-account',
    (text: string) =>
      firstOf([words.accountPattern], text) ?? text.match(BANK_CARD)?.find(isBankCard),
  ],
  ['personal-contact', (text: string) => firstOf([MAIL_ADDRESS, ...words.messengerPatterns], text)],
] as const

export type PersonalKind = (typeof KINDS)[number][0]

/**
 * A mobile number, bank account, e-mail address or messenger name in a text, masked for the report. Outside the
 * columns of telephones it is a person's own.
 */
export function findPersonal(
  text: string,
  allowed: readonly PersonalKind[] = [],
): { code: PersonalKind; value: string } | undefined {
  if (CANNOT_HOLD_PERSONAL.test(text)) return undefined
  const readings = toReadings(text)
  for (const [code, find] of KINDS.filter(([kind]) => !allowed.includes(kind)))
    for (const reading of readings) {
      const found = find(reading)?.trim()
      if (found) return { code, value: `${found.slice(0, 3)}${'*'.repeat(6)}${found.slice(-2)}` }
    }
  return undefined
}
