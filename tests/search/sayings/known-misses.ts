// biome-ignore-all format: one kind a line
/** Sayings that are not understood yet, by kind. The test fails when one is added, and when one is understood. */
export const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  grandmothers: ['摘花椒的时候想把娃娃送几天', '赶集的那天能不能放一天娃', '放羊的时节娃娃能不能送过去看两天'],
  'weekday and hour': ['礼拜六开不开门'],
  'other pages': ['蜂蜜'],
  nonsense: ['哈哈哈哈', '附近有什么好吃的'],
  ages: ['两岁差两个月', '我家小孩是一岁到一岁半之间'],
  money: ['两千来块的托育园', '一个月超不过八百的'],
  negation: ['只要不是私立的都行', '家庭式的我不要', '无需普惠', '除鼓东街道外'],
  alternatives: ['社区的或者单位办的都可以'],
  'start month': ['再过三个月要送托班'],
  'homophones and look-alikes': ['乐哈哈托育园'],
}
