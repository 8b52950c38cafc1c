const THING =
  '(?:食品(?:经营)?(?:许可证?|证)|食堂|供餐|餐饮(?:服务)?|伙食费?|消防(?:合格|安全)?(?:证明?|验收|手续)?|卫生(?:评价|许可)(?:报告|证)?|(?:房屋|场地)?(?:租赁)?(?:租约|租期|合同|协议|租赁期?)|(?:责任)?保险|责任险|校车|接送(?:服务)?|围[墙栏]|违建|违章建筑|[前后侧大]门|电梯|锅炉|停车[位场]|(?:晚|夜|[全半]日|计时|临时)托(?:服务)?|(?:乳儿|托小|托大|小托|大托|混龄|婴儿|寒假|暑假|暑期|兴趣)班|混合编班|周[六末日]|普惠(?:资格|认定|性)?|补[贴助]|监控|招牌|(?:资格|健康|上岗|消防|年检)证)'
const PLACE = '(?:旧址|原址|老址|原(?:园|分园))'
const PERSON = '(?:股东|法人|负责人|园长|老师|教师|保育员|投资人|合伙人)'
const ENDED =
  '(?:注销|撤[销回]|吊销|终止|取消|停[办业止用]|暂停|关[停闭]|[到过]期|失效|届满|拆[除迁]|搬[迁离])'
/** What is done to a thing; whoever is 停业, 停办 or 到期 is the centre. */
const TAKEN = '(?:注销|吊销|终止|取消|暂停|停用|关停|拆除)'

/**
 * A thing and its end next to one another; anything between them (因消防不合格停业) makes it the end of the centre, and so does
 * anything behind a thing that something is done to (暂停电梯维修).
 */
function otherThings(): RegExp {
  const since = '(?:已经?|被|于|尚|现|暂时?|全部|均|也|自行|主动|目前)*'
  const what = '(?:招生|招收|收托|提供|收取|使用|服务|营业|了|中|完毕)*'
  const ended = `(?:${THING}|${PLACE})${since}${ENDED}${what}`
  const taken = `${since}${TAKEN}(?:提供|使用|收取)?${THING}(?!\\p{Script=Han})`
  return new RegExp(`${ended}|${taken}|${PERSON}${since}(?:退出|离职|变更|更换)`, 'gu')
}

/**
 * Filing states as lists write them, over text without spaces. A state that holds is a whole word; one that takes
 * something from parents is enough anywhere in it, and the first that fits counts (`已注销备案` is withdrawn).
 */
export const zhHans = {
  filed:
    /^(?:(?:已|准予|同意|予以|通过|完成|正常|首次|变更|已变更|在)?备案(?:成功|通过|有效|完成|合格|在册)?|是|有|√|✓|正常|(?:正常|持续|恢复|已恢复)?(?:运营|营业|经营|开放|服务|运行|收托|开园)中?|新增|新备案|在册|有效|有效期内|在期|存续|存续\(在营、?开业、?在册\)|在业|在营|开业|通过|已通过|审核通过|合格|续期中?|已续期|延续备案)(?:\(\d{4}年?\)|\(\d{4}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?\))?$/,
  negated: /[未没不](?:注销|撤销|吊销|停业|暂停|关停|失效|到期)/,
  /** Asked for, coming, suspected, true of a part, or over again. */
  notYet:
    /(?:拟|待|申请|准备|计划|预计|将|疑似|部分|正在)[^，。；]{0,4}(?:注销|撤|吊销|终止|取消|停|关|退出|歇业)|(?:注销|撤[销回]|吊销|终止|清退|退出)(?:办理|手续|程序|流程)?中|[后已又现][^，。；]{0,2}(?:恢复|复[业园课托工]|重新[开营])/,
  /** What ended although the centre goes on: a kitchen, a lease, a paper, one class, a fence. Before its end, or behind it. */
  otherThings: otherThings(),
  /** What is left around it: brackets of nothing, a comma at the end. */
  leftAround: /[(（【[][)）】\]]|[,，;；、]+(?=$|[)）】\]])|^[,，;；、]+/gu,
  /** Found wrong by others than those who file. */
  ofOthers: /年[检审报]|消防|卫生|食品|评估|抽查|检查|考核/,
  /** Holds whatever stands beside it. */
  firm: /已经?(?:被|依法|自行|主动)?(?:注销|撤[销回]|吊销|终止|取消|停|关[停闭园]|倒闭|解散|清退|退出)(?!.*(?:恢复|复[业园课托工]|重新))|[未没无]备案/,
  withdrawn:
    /注销|撤[销回]|吊销|终止|取消|停办|停止(?:办|运营|营业|经营|服务)|关[停闭园]|倒闭|解散|清退|除名|退出|搬离|不再/,
  suspended: /暂停|停业|歇业|停托|停园|休园|停止招生|停招|中止|停用|停运|停课/,
  expired: /(?:^|已|已经|备案|有效期|证)(?:失效|到期|过期|超期|逾期|届满)(?!日)/,
  notFiled:
    /[未没无不非][^，。；]{0,4}(?:备案|通过|办|审批|准|予)|^(?:备案|审[核批查])?[不未]合格$|^[否无未×✗]$|(?:待|拟|尚|暂)[^，。；]{0,4}(?:备案|审|批|核|办|定)|(?:备案|办理|审[核批]|受理|申[请报]|登记|提交|筹[建备]|建设|装修)中|退回|驳回|筹[建备]|待定/,
  /** A heading that asks, and what else is answered to it. */
  asks: /是否|与否|备案否/,
  yes: /^(?:1|y|yes|●|■|☑|✔)$/,
  no: /^(?:0|n|no|○|□|☐)$/,
  traditional: {
    備: '备',
    註: '注',
    銷: '销',
    暫: '暂',
    業: '业',
    關: '关',
    閉: '闭',
    營: '营',
    運: '运',
    過: '过',
    終: '终',
    辦: '办',
  },
  issues: {
    'status-without-date': {
      severity: 'value',
      what: '备案状态写的是“{value}”，没有备案日期，页面上写“备案状态未提供”',
      fix: '已备案的填“备案日期”',
    },
    'statuses-without-dates': {
      severity: 'value',
      what: '这份名单有备案状态（如“{value}”），没有备案日期列，{detail} 家页面上写“备案状态未提供”',
      fix: '加上“备案日期”列，或放进有备案日期的名单',
    },
    'status-goes-before': {
      severity: 'value',
      what: '备案状态写的是“{value}”，没有与它相符的日期：按“{detail}”发布，备案日期没有发布',
      fix: '暂停的填“暂停服务起”，备案到期的填“备案有效期”；状态写错的请改正',
    },
    'withdrawn-without-day': {
      severity: 'hint',
      what: '备案状态写的是“{value}”，没有注销日期：按“已注销备案”发布，哪天注销的写“未提供”',
      fix: '知道哪天注销的，填“注销日期”',
    },
    'status-not-understood': {
      severity: 'value',
      what: '备案状态“{value}”看不懂，备案状态和备案日期没有发布',
      fix: '写成 已备案、暂停服务、已注销备案、备案已到期 或 未备案，并填相应的日期',
    },
    'status-against-dates': {
      severity: 'value',
      what: '备案状态写的是“{value}”，按日期却是“{detail}”，按日期发布',
      fix: '核对状态和日期，改正写错的一个',
    },
  },
} as const
