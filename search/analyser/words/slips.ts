/** What speech recognition writes instead of the words of this portal, as it sounds. Both sides are equally long. */
const SLIPS: readonly (readonly [heard: RegExp, meant: string])[] = [
  [/[拖脱](?=班|育|儿所|管|小班|大班)/gu, '托'],
  [/(?<=全日|半日|临时|计时|小时|林时)[拖脱]/gu, '托'],
  [/林时(?=托|照|看)/gu, '临时'],
  [/普会(?=的|托|园|机构)/gu, '普惠'],
  [/(?<=[一二两三\d])[随碎遂](?=半|零|的|多|了|宝|$|\s)/gu, '岁'],
  [/(?<=[一二两三\d]岁)[办伴](?=$|\s|的|了|宝)/gu, '半'],
  [/(?<=[一二两三四五六七八九十\d]个)[越约](?=大|的|宝|了|$|\s)/gu, '月'],
  [/公[班版](?=的|托|幼|园|机构)/gu, '公办'],
  [/民[班版](?=的|托|幼|园|机构)/gu, '民办'],
  [/便[易移](?=的|点|一|些|托)/gu, '便宜'],
  [/附进|付近/gu, '附近'],
]

/** The words as they were meant; offsets stay true. */
export const mendSlips = (text: string): string =>
  SLIPS.reduce((sofar, [heard, meant]) => sofar.replace(heard, meant), text)
