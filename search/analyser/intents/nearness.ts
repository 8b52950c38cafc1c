import { isFiller } from '#search/analyser/fillers.ts'
import { findOrigins } from '#search/analyser/find-origins.ts'
import {
  askFor,
  type Intent,
  NO_LIMIT,
  type Phrase,
  toIntent,
  UNUSED,
} from '#search/analyser/phrase.ts'
import { NUMBER, parseNumber } from '#search/analyser/words/chinese-number.ts'
import { radius } from '#search/filters/place.ts'

/*
 * Near the visitor (附近, 离我家近), near a place that is known (东街口旁边, 离东街口近的), within a distance (3公里以内).
 */
const ME = '(?:我们?家|我们|我|咱们?家|咱们|咱|俺家|俺|家里|家)(?:这里|这边|这儿)?'
const NEAR = '(?:附近|周边|周围|旁边|边上|身边|跟前|一带|这一片|这边|这儿)(?:一点)?'
const CLOSE = '(?:要|得)?(?:最|比较|很|越|稍微)?近(?:一点|点|些)?'

const nearMe: Intent = toIntent(
  new RegExp(
    `(?:不想要?|不要|别)离得?${ME}太远的?|(?:离|在|距离)?${ME}的?${NEAR}的?|(?:离|距离?|靠近)${ME}的?(?:${CLOSE}|不远|不要?太远|别太远)?的?|(?:距离|离得)${CLOSE}的?|就近的?|最近的|最近(?=$|\\s)|${CLOSE.replace('近', '近(?![江平代来郊])')}的|家门口的?|楼下的?|(?:不想要?|不想去|不去|不要|不能|不|别)太远(?:的|了)?|太远的?(?:我|俺)?(?:就|都)?(?:不要|不想去|不去|不考虑)|不远的`,
    'gu',
  ),
  () => ({ asks: [{ what: 'nearest' }] }),
)

/** 附近 alone; after a place that is not known it is not near the visitor, and nothing can be done with it. */
const around: Intent = (text, context) =>
  Array.from(text.matchAll(AROUND), (match): Phrase => {
    const stretch = { start: match.index, end: match.index + match[0].length }
    const [before = ''] = HAN_BEFORE.exec(text.slice(0, match.index)) ?? []
    if (before === '' || isFiller(before)) return { ...stretch, asks: [{ what: 'nearest' }] }
    const isDistrict = [
      ...context.lexicon.subdistricts.map(({ name }) => name),
      ...context.lexicon.places,
    ].some((name) => before.endsWith(name))
    return { ...stretch, ...(isDistrict ? NO_LIMIT : UNUSED) }
  })
const AROUND = /(?:的)?(?:附近|周边|周围|旁边|边上|跟前|一带)(?:的)?/gu
const HAN_BEFORE = /\p{Script=Han}+$/u

/** 离X近的, X being no place that is known: the words around it go, X is looked for. */
const nearUnknown: Intent = (text) =>
  Array.from(text.matchAll(NEAR_SOMETHING)).flatMap(
    ({ index, 0: whole, groups = {} }): Phrase[] => {
      const { before = '', after = '' } = groups
      return [
        { start: index, end: index + before.length, ...NO_LIMIT },
        { start: index + whole.length - after.length, end: index + whole.length, ...UNUSED },
      ]
    },
  )
const NEAR_SOMETHING = new RegExp(
  `(?<before>(?:(?:不想要?|不要|别)(?=离.{2,12}太远))?(?:离|距离|靠近|挨着))(?<name>[\\p{Script=Han}a-z0-9]{2,12}?)(?<after>${CLOSE}的?|不远的?|(?:不要?|别)?太远的?)`,
  'gu',
)

/** The place a question starts from; of one known by name alone the words around it go, and the name is looked for. */
const places: Intent = (text, { lexicon }) =>
  findOrigins(text, lexicon).flatMap(
    ({ start, end, nameStart, nameEnd, origins: [origin] }): Phrase[] => {
      if (origin?.pointWgs84) return [{ start, end, asks: [{ what: 'nearestTo', origin }] }]
      return [
        { start, end: nameStart, ...NO_LIMIT },
        { start: nameEnd, end, ...NO_LIMIT },
      ].filter((phrase) => phrase.start < phrase.end)
    },
  )

/** Metres, where the place they are measured from is known. */
const distance: Intent = toIntent(
  new RegExp(
    `(?<![\\d.])(?<number>${NUMBER})\\s?(?<unit>公里|千米|km|米|m(?=以|之|内))(?:以内|之内|内|范围内?|左右)?(?:的)?`,
    'gu',
  ),
  ({ number = '', unit = '' }) => {
    const metres =
      (parseNumber(number) ?? Number.NaN) * (/米$|^m$/u.test(unit) && unit !== '千米' ? 1 : 1000)
    return metres >= radius.min && metres <= radius.max
      ? { asks: [askFor(radius, metres)] }
      : undefined
  },
)

/** How long the way takes is known of nobody. */
const onTheWay: Intent = toIntent(
  new RegExp(
    `(?:走路|步行|走|开车|骑车|坐车|车程|路程)?(?:大概|不超过|最多)?(?<minutes>${NUMBER})分钟(?:以内|之内|内|左右)?(?:的)?(?:能到|就到|路程|车程|路)?(?:的)?`,
    'gu',
  ),
  () => UNUSED,
)

export const nearness = [onTheWay, places, nearUnknown, nearMe, around, distance]
