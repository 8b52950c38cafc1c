import { toIntent } from '#search/analyser/phrase.ts'

/*
 * In which order centres are shown: 新开的, 最新备案的, 价格从低到高, 由近到远. What is cheap (便宜的) is read with the fees, what
 * is near with the places.
 */
const FOUNDED = '开(?:业|办|张|园)?|办|成立|备案|登记'
const SORTED = '(?:给我)?(?:排序|排列|排|看)?的?'
/** 新开路 is a road. */
const NO_ROAD = '(?!\\p{Script=Han}?[路街巷里])'

export const order = [
  toIntent(
    new RegExp(
      `(?:今年|最近)?(?:(?:新|刚刚?|才)(?:${FOUNDED})|最新(?:${FOUNDED})?)(?:没多久|不久|没几天)?(?:的|了)?${NO_ROAD}`,
      'gu',
    ),
    () => ({ asks: [{ what: 'newest' }] }),
  ),
  toIntent(new RegExp(`按?(?:价格|收费|费用|学费|价钱)?[从由]低到高${SORTED}`, 'gu'), () => ({
    asks: [{ what: 'cheapest' }],
  })),
  toIntent(new RegExp(`按?(?:距离)?[从由]近到远${SORTED}`, 'gu'), () => ({
    asks: [{ what: 'nearest' }],
  })),
]
