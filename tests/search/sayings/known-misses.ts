// biome-ignore-all format: one kind a line
/** Sayings that are not understood yet, by kind. The test fails when one is added, and when one is understood. */
export const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  'other pages': ['蜂蜜'],
  nonsense: ['哈哈哈哈', '附近有什么好吃的'],
  alternatives: ['社区的或者单位办的都可以'],
  grandmothers: ['大河家镇看娃的地方一个月多钱'],
  ages: ['孩子一岁三个半月', '两岁零八个多月', '再有两个月满两岁'],
  negation: ['普惠不普惠都行'],
}
