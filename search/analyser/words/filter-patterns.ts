import type { Availability, Nature, ServiceType } from '#src/centres/codes.ts'

/*
 * Positive words of the filters; refusal, alternatives, ranges and amounts are the grammar's (`analyser/intents`).
 * What is put together is a function: a filter's words then stay out of the search page's script, which knows the filter.
 */

/** Class names of the national standard and the month they begin with. */
export const CLASS_AGES: readonly (readonly [pattern: RegExp, months: number])[] = [
  [/乳儿班/gu, 6],
  [/托?小小班|托小班/gu, 12],
  [/托大班/gu, 24],
]

const SERVICE_END = '(?:托育服务|托育|托管|托班|托儿|托|班)?(?:服务)?(?:的)?'

export const toServicePatterns = (): readonly (readonly [pattern: RegExp, code: ServiceType])[] => [
  [new RegExp(`(?:全日|全天|整天|整日)${SERVICE_END}`, 'gu'), 'fullDay'],
  [
    new RegExp(
      `(?:半日|半天|上午班|下午班|上午托|下午托)${SERVICE_END}|(?<![一])半托(?:班|服务)?的?`,
      'gu',
    ),
    'halfDay',
  ],
  [
    /(?<![半全旭向今明假节周安健齐完])(?:日托|全托)(?![育儿管幼婴])(?:班|服务)?(?:的)?|日间(?:照料|照护)(?:服务)?/gu,
    'fullDay',
  ],
  [
    /(?:计时|按小时|(?<![\d四几个])小时)(?:制|的)?(?:托育服务|托育|托管|托|照看)(?:服务)?(?:的)?|计时|按小时(?:算|收费|收|计费)?(?:的)?|钟点(?:托育|托管|托|工)|(?:带|看|托|放|待|照看)(?:几|一两|两三|两|三)个?小时/gu,
    'hourly',
  ],
  [
    new RegExp(
      `临时${SERVICE_END}|临托(?:的)?|应急托|偶尔(?:托|送|带|放)?(?:一?天|一下|一两天|几天)?(?:的)?|(?:带|看|托|(?:放|送)(?:过去)?(?:看)?)(?:个)?(?:一两|几|两三|两)天|(?:放|送)一天(?:娃娃?|孩子)?`,
      'gu',
    ),
    'temporary',
  ],
]

export const NATURE_PATTERNS: readonly (readonly [pattern: RegExp, codes: readonly Nature[]])[] = [
  [/(?:民办|私立)?非(?:营利|盈利)性?(?:的)?/gu, ['nonProfit']],
  [/(?:民办|私立)?(?<!非)(?:营利|盈利)性(?:的)?/gu, ['forProfit']],
  [
    /(?:民办|私立|民营|私营)(?:性质)?(?:的)?|(?:私人|个人)(?:办|开|搞)(?:的)?/gu,
    ['forProfit', 'nonProfit'],
  ],
  [/公(?:办|立)(?:性质)?(?:的)?|(?:公家|政府|国家)(?:办|开|的)(?:的)?/gu, ['public']],
]

export const AFFORDABLE_PATTERN = /普惠(?:性|型)?(?:托育服务|托育|托班|机构|的)?/gu

/** A级, A级以上 (`up`), A、B级 (`letters`), 质量等级为A (`letter`). */
export const GRADE_PATTERN =
  /(?:质量|等级|评估|评定|评为|评)*(?:结果)?(?:为|是)?\s?(?<![a-z0-9])(?<letters>[a-d](?:[级等]?(?:[、,/和或跟及与]|或者)[a-d])*)(?:级|等|档)(?!(?![a-d](?:级|等|档))[a-z0-9])(?<up>(?:及其?|或)?以上)?(?:的)?|(?:质量|评估|等级)+(?:为|是)?\s?(?<letter>[a-d])(?![a-z0-9])(?:的)?/gu

export const HAS_PLACES_PATTERN =
  /(?:还|现在)?有(?:空余|空)?(?:的)?(?:托位|余位|空位|位置|位子|名额|学位|位)(?:的)?|有空(?=的|吗|$|\s)(?:的)?|还(?:在)?(?:收人|招人|招生|收孩子|收娃)(?:的|吗)?|没(?:有)?满(?:员)?的?|(?:没有?|无)(?:空?位(?:置|子)?|托位|名额|学位)的?(?:就)?(?:不看|不要|不用看|别(?:显示|看|推荐|列)?)(?:了)?|(?:招)?满(?:员|了)?的?(?:就)?(?:不要|不用|别)(?:给我)?(?:看|推荐|列|显示)?(?:了)?/gu

export const HAS_PLACES: readonly Exclude<Availability, 'unknown'>[] = ['available', 'limited']
