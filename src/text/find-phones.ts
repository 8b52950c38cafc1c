/** A telephone number in a text. `start` and `end` cut the number out as it was written, without its extension. */
export type FoundPhone = {
  start: number
  end: number
  /** What a phone dials: digits, with `+86` in front where the text has it. */
  dial: string
  /** To be pressed after the call was answered. */
  extension: string | undefined
  /** Where the extension ends; `end` when there is none. */
  extensionEnd: number
}

/**
 * Shapes that are telephone numbers wherever they stand: with an area code, mobile, 400 and 800. The others
 * look like amounts, so that words beside them must say what they are.
 */
const SHAPES = [
  String.raw`\+86[ -]?(?<mobileAbroad>1[3-9]\d[ -]?\d{4}[ -]?\d{4})`,
  String.raw`\+86[ -]?\(?0?(?<areaAbroad>10|2\d|[3-9]\d{2})\)?[ -]?(?<restAbroad>\d{3,4}[ -]?\d{4})`,
  String.raw`\(0(?<areaInBrackets>10|2\d|[3-9]\d{2})\)[ -]?(?<restInBrackets>\d{3,4}[ -]?\d{4})`,
  String.raw`0(?<area>10|2\d|[3-9]\d{2})[ -](?<rest>\d{3,4}[ -]?\d{4})`,
  String.raw`(?<mobile>1[3-9]\d[ -]?\d{4}[ -]?\d{4})`,
  String.raw`(?<free>[48]00(?:[ -]?\d{3}[ -]?\d{4}|[ -]?\d{4}[ -]?\d{3}))`,
  String.raw`(?<unspaced>0(?:10|2\d|[3-9]\d{2})\d{7,8})`,
  String.raw`(?<local>[2-9]\d{3}[ -]?\d{4}|[2-9]\d{6})`,
  String.raw`(?<short>11[09]|12[02]|12\d{3}|9[56]\d{3,4}|100\d{2})`,
]
const NUMBER = new RegExp(String.raw`(?:${SHAPES.join('|')})(?![\dA-Za-z_%]|[.,]\d)`, 'g')
/** In front of what is part of a longer number, a word, an address or an entity such as `&#12345;`. */
const INSIDE = /(?:[\dA-Za-z_.,#&=%-]|[A-Za-z]\/)$/
const EXTENSION = /^(?: ?(?:转接?|轉接?|分[机機]号?|#|ext\.?) ?:? ?|-)(\d{1,6})(?![\d-])/i

const FILLER = String.raw`[\s:：“"「『（(*]*`
const BEFORE = new RegExp(
  `(?:[打拨][通给]?|电话|手机|座机|热线|号码|致电|呼叫|报警|急救|火警|拨号|联系|咨询|先)(?:号码?)?[是为]?${FILLER}$|\\b(?:[Rr]ing|[Cc]all|[Dd]ial|[Pp]hone)${FILLER}$|电话[^。，；]{0,10}[：:]\\s*$`,
)
const AFTER =
  /^["”」』*]*\s*(?:热线|电话|急救|救护|报警|火警|平台|专线|转|政务服务|police|ambulance|fire\b|hotline)/
/** The one number every place in the country answers; it needs no word beside it, but it may be a count. */
const KNOWN = '12345'
const NUMBERED = /(?:号|第|共|约)\s*$/
/** Between two numbers that are told in one breath. */
const BETWEEN = /^[\s"”」』)）*]*(?:[、/，,]|或者?|和|及)[\s“"「『（(*]*$/
/** What is counted or measured is no telephone number. */
const UNIT =
  /^ ?(?:[天日岁个元万亿名人米克秒次条号家周月年度户种项页字倍份件张届]|分(?!机)|毫|厘|千|公|小时|平方|℃|[-~–—～:]\d)/

/** Full-width digits and marks as plain ones; every character keeps its place. */
const toPlain = (text: string) =>
  text
    .replace(/[０-９（）＋－：＃／]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2012\u2212]/g, '-')
    .replace(/[\u00a0\u3000\u2002-\u2009]/g, ' ')

const digitsOf = (text: string) => text.replace(/\D/g, '')

type Groups = Record<string, string | undefined>

const looksLikeAmount = ({ local, short, unspaced }: Groups) => local || short || unspaced

/** Whether the words beside a number say that one calls there. */
const isSaid = ({ local, short }: Groups, front: string, rest: string) =>
  BEFORE.test(front) || (!local && AFTER.test(rest)) || (short === KNOWN && !NUMBERED.test(front))

/** What to dial, and the area code that further numbers in the same breath share. */
function toDial(groups: Groups, area: string | undefined) {
  const of = (name: string) => groups[name] && digitsOf(groups[name])
  if (of('mobileAbroad')) return { dial: `+86${of('mobileAbroad')}` }
  const abroad = of('areaAbroad')
  if (abroad) return { dial: `+86${abroad}${of('restAbroad')}`, area: `0${abroad}` }
  const own = of('area') ?? of('areaInBrackets')
  if (own) return { dial: `0${own}${of('rest') ?? of('restInBrackets')}`, area: `0${own}` }
  const local = of('local')
  if (local) return { dial: (area ?? '') + local, area }
  return { dial: of('mobile') ?? of('free') ?? of('unspaced') ?? of('short') ?? '' }
}

/**
 * The telephone numbers in a text, in order. Dates, amounts, ages and file numbers are none: numbers without
 * an area code count only where a word beside them says that one calls there, or after another number.
 * `before` is what stands in front of the text in the same sentence.
 */
export function findPhones(text: string, before = ''): FoundPhone[] {
  const plain = toPlain(before + text)
  const found: FoundPhone[] = []
  let end = -1
  let area: string | undefined
  for (const match of plain.matchAll(NUMBER)) {
    const groups = match.groups ?? {}
    const front = plain.slice(Math.max(0, match.index - 16), match.index)
    const rest = plain.slice(match.index + match[0].length)
    const isNext = end >= 0 && BETWEEN.test(plain.slice(end, match.index))
    const isMeant = isNext || !looksLikeAmount(groups) || isSaid(groups, front, rest)
    const extension = groups['short'] ? null : EXTENSION.exec(rest)
    const isCounted = !groups['area'] && !extension && UNIT.test(rest)
    if (!isMeant || isCounted || INSIDE.test(front)) continue
    const dialled = toDial(groups, isNext ? area : undefined)
    area = dialled.area
    const numberEnd = match.index + match[0].length
    end = numberEnd + (extension?.[0].length ?? 0)
    found.push({
      start: match.index - before.length,
      end: numberEnd - before.length,
      dial: dialled.dial,
      extension: extension?.[1],
      extensionEnd: end - before.length,
    })
  }
  return found.filter(({ start }) => start >= 0)
}

/** A number of a record as it is shown (`number`), dialled, and pressed afterwards. */
export type PhoneParts = { number: string; dial: string; extension: string | undefined }

/** Reads a number of a record: `0591-87654321`, `0591-87654321-212`, `12345`. */
export function toPhoneParts(phone: string): PhoneParts {
  // A record says by its field what the number is; in a text a word must.
  const [found] = findPhones(phone, '电话')
  if (found?.start !== 0)
    return { number: phone, dial: phone.replace(/[^\d+]/g, ''), extension: undefined }
  const { end, dial, extension } = found
  return { number: phone.slice(0, end), dial, extension }
}
