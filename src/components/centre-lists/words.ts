import type { ServiceType } from '#src/centres/codes.ts'

type ServiceWords = { meaning: string; suits: string; ask: readonly string[] }

export const zhHans = {
  /** Words that lists of centres share: pages of a subdistrict and of a form of service. */
  list: {
    trail: '所在位置',
    home: '首页',
    order:
      '先后由抽签决定：由机构编号和更新那一周的周一日期算出，每周第一次更新时重抽，付费也不能靠前。暂停服务的排在后面。',
    searchWithin: '在这些机构里按年龄、收费、余位再找',
    more: (count: number) => `查看全部${count}家`,
    absent: (count: number) => `不在最新名单的机构（${count}家，上面没有算）`,
    absentText: '以前在名单里，最新一份完整名单里没有。入托前请打电话核实。',
    withdrawn: (count: number) => `已注销备案的机构（${count}家）`,
    withdrawnText: '页面继续保留，方便查对；请不要据此选托。',
  },
  /** Words of the page of one subdistrict. */
  subdistrict: {
    title: (name: string) => `${name}的托育机构`,
    description: (fullName: string, name: string, count: number) =>
      `${fullName}${name}现有${count}家托育机构的备案、收费、余位和联系方式。`,
    summary: (fullName: string, name: string) =>
      `${fullName}${name}托育机构的备案、收费、余位和联系方式。`,
    list: (count: number) => `机构名单（${count}家）`,
    empty: (name: string) => `名单里还没有${name}的托育机构。可以看看离得近的，或打电话问一问。`,
    closed: (name: string) =>
      `${name}的机构都停了，或者不在最新名单里。可以看看离得近的，或打电话问一问。`,
    near: '最近的几家',
    measured: (name: string, source: string) =>
      `从${name}的位置量起，路上要走得更远。位置的来源：${source}。`,
    nearByName: '写村名、小区名，按远近找',
    office: (name: string) => `${name}电话：`,
    booklet: '打印一份大字的机构名册',
    changes: '新增、停办和变更，可以订阅',
    separator: '、',
    communities: '辖区的社区和村',
    others: '其他街道乡镇',
  },
  /** What each form of service means for a family, in plain words. */
  services: {
    fullDay: {
      meaning: '孩子白天都在机构，吃饭、午睡也在那里。',
      suits: '适合白天家里没有人带的孩子。',
      ask: [
        '早上几点能送，最晚几点接，接晚了怎么办',
        '每月收多少，饭费另算吗，请假退不退',
        '孩子第一周怎么适应，家长能不能陪',
      ],
    },
    halfDay: {
      meaning: '孩子只在上午或下午去机构。',
      suits: '适合想让孩子有玩伴，又不想一下子离家一整天的家庭。',
      ask: [
        '上午班和下午班各是几点到几点',
        '半天的费用里含不含一餐或点心',
        '以后改成全日托，要重新排位吗',
      ],
    },
    hourly: {
      meaning: '按小时计费，用几小时算几小时。',
      suits: '适合每周固定有几个小时需要帮手的家庭。',
      ask: ['最少要约几小时，要提前多久约', '不足一小时怎么算', '同一时段里孩子会和哪个班在一起'],
    },
    temporary: {
      meaning: '家里临时有事，把孩子托一天或几天。',
      suits: '适合老人生病、出差这类说不准的时候。',
      ask: [
        '今天约，最快哪天能去',
        '第一次去要带什么：预防接种证、入托健康检查表',
        '孩子吃的药、过敏的食物怎么交代',
      ],
    },
  } satisfies Record<ServiceType, ServiceWords>,
  /** Words of the page of one form of service. */
  servicePage: {
    title: (label: string, regionName: string) => `${regionName}提供${label}的机构`,
    source:
      '全日托、半日托、计时托、临时托是国家规定的四种托育服务形式（国卫办人口发〔2019〕25号第二条）。各机构的具体时间和收费，以机构页面和电话答复为准。',
    ask: '打电话时可以问',
    today: '今天临时托：看哪家的时间、月龄合适，直接打电话',
    list: (count: number) => `申报了这种形式的机构（${count}家）`,
    empty: '目前没有机构申报这种形式。可以看看别的形式，或打电话问街道乡镇。',
    others: '别的形式',
  },
} as const
