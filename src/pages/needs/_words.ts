/** What becomes of a family that found nothing and lets itself be counted. */
export const zhHans = {
  title: '没找到合适的托育',
  done: {
    counted: {
      title: '记下了，谢谢',
      text: '只加了一个数：哪个街道乡镇、几个月大、哪种服务形式、哪个月。没有记下您是谁。',
    },
    notCounted: {
      title: '没有重复计数',
      text: '今天从这个网络已经记过同样的一次，或者记得太多了，这一次没有再加。',
    },
    unasked: {
      title: '没有计数',
      text: '没有勾选“同意”，什么也没有记。要计数的话，返回上一页勾选。',
    },
    unavailable: { title: '没有记下来', text: '现在记不了数，什么也没有记。过几分钟再试。' },
  },
  use: '每个月满10个的，主管部门才看得到，用来安排哪里要多建、建什么。',
  back: '继续找托育',
} as const
