// biome-ignore-all format: one kind a line
/** Sayings that are not understood yet, by kind. The test fails when one is added, and when one is understood. */
export const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  grandmothers: ['摘花椒的时候想把娃娃送几天', '赶集的那天能不能放一天娃', '放羊的时节娃娃能不能送过去看两天'],
  ages: ['两岁差两个月', '我家小孩是一岁到一岁半之间'],
  money: ['两千来块的托育园', '一个月超不过八百的'],
  negation: ['只要不是私立的都行', '家庭式的我不要', '无需普惠', '除鼓东街道外'],
  alternatives: ['社区的或者单位办的都可以'],
  'start month': ['正月过了俺要出门打工', '再过三个月要送托班'],
  'weekday and hour': ['8:00-18:00', '礼拜六开不开门'],
  'pasted addresses': ['示例路八十八号', '示例巷二十八号的托育', '在示例路三百号商务楼的那个托育点', '鼓楼区示例路十八号'],
  'numbers of the plate': ['电话是零五九一零零零零零二二五', '备案编号二零二三零零六', '信用代码最后四位是1504', 'tel:059100000206', '帮我查零零零零零二三五这个电话'],
  pinyin: ['xiaodenglongtuoyudian', 'zhongzihe tuoyuyuan'],
  'pinyin as people spell it': ['hengweizhu'],
  'homophones and look-alikes': ['乐哈哈托育园'],
  'other pages': ['补贴', '育儿补贴怎么领', '怎么投诉', '投诉电话', '举报', '发烧了怎么办', '疫苗', '蜂蜜', '手足口病', '辅食怎么加', '育儿假', '入托要什么材料', '拉肚子', '宝宝发烧三十八度五怎么办', '我要投诉一家托育园', '老师打孩子去哪里举报', '打预防针去哪里', '一岁半补贴能领多少', '孩子第一天上托班老哭怎么办', '爸爸陪产假几天', '娃娃发烧了咋办', '补贴咋领', '哪搭打疫苗', '咋投诉', '爹妈在外头打工娃谁管', '育儿补贴一年多少钱', '哪里可以打疫苗', '孩子咳嗽流鼻涕怎么办', '我想举报一家没有备案的托育园', '孩子一直哭怎么哄', '宝宝体温三十九度', '托育机构备案要什么条件', '产假多少天', '预防接种', '投诉', '烫伤', '留守儿童'],
  nonsense: ['哈哈哈哈', '附近有什么好吃的'],
}
