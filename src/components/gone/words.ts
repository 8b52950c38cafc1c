import { toDateText } from '#src/text/dates.ts'

export const zhHans = {
  transfer: {
    title: '要转托的家庭，可以先问这几家',
    first: (name: string) => `最先问：${name}`,
    titleOfNone: '要转托的家庭',
    lead: (isByAge: boolean, isPlaced: boolean) =>
      [
        isByAge
          ? '都已备案，收的年龄和这家有重叠；不对外招收的没有列。'
          : '都已备案，不对外招收的没有列。这家收多大的孩子没有填报，先看各家收的年龄。',
        isPlaced
          ? '报有余位的排前面，再由近到远；近处不够的，后面是本地别处的。'
          : '这家没有公布位置：先列同一街道乡镇的。',
        '余位随时会变，去之前先打电话。',
      ].join(''),
    none: (isPlaced: boolean) =>
      isPlaced
        ? '没有找到已备案、公布了电话、年龄合适的机构。'
        : '这家没有公布位置；本地没有找到已备案、公布了电话、年龄合适的机构。',
    away: (distance: string) => `直线距离约${distance}`,
    /** Of two in one subdistrict, where only the other says where it is. */
    unplaced: '在同一街道乡镇，位置没有公布',
    ages: (ages: string) => `收${ages}`,
    agesUnknown: '收的年龄未提供',
    facts: (facts: readonly string[]) => facts.join('，'),
    places: (classGroup: string, availability: string) => `${classGroup}${availability}`,
    separator: '、',
    reportedOn: (on: string) => `（${toDateText(on)}报），`,
    placesUnknown: '没有报余位',
    servicesUnknown: '服务形式未提供',
    age: '孩子多大',
    anyAge: '不限',
    find: '找收这个年龄的',
    ask: (authority: string) => `找不到合适的，可以问${authority}：`,
    askNoPhone: (authority: string) => `找不到合适的，可以问${authority}。`,
    all: (region: string) => `看${region}的全部机构`,
    ofSubdistrict: (place: string) => `看${place}的其他机构`,
  },
  past: {
    title: '注销前的记录',
    fact: '收费、托位、检查，只供查对',
  },
  gone: {
    description: (name: string, place: string) =>
      `${name}（${place}）已不在本站发布的名单里。这里有最后一次发布的记录和附近可以转托的机构。`,
    unlisted: (on: string) => `${toDateText(on)}起不在名单`,
    notice:
      '本站最新发布的名单里没有这家机构。不在名单不一定是注销，原因请问主管部门。不要凭下面的旧记录选托。',
    until: (on: string) => `这一页保留到${toDateText(on)}。`,
    record: '最后一次发布的记录',
    legalName: (name: string) => `登记名称：${name}`,
    asOf: (on: string) => `数据日期：${toDateText(on)}`,
    subdistrict: '所在街道乡镇',
    address: '地址',
    phones: '电话',
    separator: '、',
  },
  list: {
    title: '停办、暂停和不在名单的机构',
    description: (place: string) =>
      `${place}已注销备案、暂停服务、不在最新名单的托育机构，写明日期；每家的页面有附近可以转托的机构。`,
    keywords: ['注销', '停业', '关门', '倒闭', '撤销', '暂停', '转托', '不在名单'],
    lead: '孩子原来上的机构停了，点开它的页面，有附近可以转托的机构和主管部门的电话。',
    none: '没有。',
    withdrawn: '已注销备案',
    suspended: '暂停服务',
    unlisted: '不在最新名单',
    unlistedLead: '只在以前的名单里有，不一定是注销。',
    gone: '名单里没有了',
    goneLead: '哪份名单里都没有了，不一定是注销；页面保留五年。',
    withdrawnOn: (on: string | undefined) => (on ? `${toDateText(on)}注销` : '注销日期未提供'),
    suspendedFrom: (from: string | undefined, to: string | undefined) => {
      if (!from) return '起止日期未提供'
      return to ? `${toDateText(from)}至${toDateText(to)}` : `${toDateText(from)}起，恢复日期未提供`
    },
    comma: '，',
    changes: '机构变更记录',
  },
} as const
