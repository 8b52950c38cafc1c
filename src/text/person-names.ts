/** How people are named in lists: a surname of few other uses, or any, with a post, a label or a verb beside it. */
const words = {
  surnames:
    '王李张刘陈杨赵吴徐孙朱郭梁宋郑韩唐冯萧肖曹袁邓彭吕苏卢蒋蔡贾魏薛阎潘汪姜姚廖邹熊陆郝崔邱秦侯邵孟尹黎赖龚庞樊洪翟俞倪葛詹欧',
  /** Surnames that begin many other words; they count only behind a label. */
  others:
    '周黄林胡高何罗马谢许曾程余于董傅沈丁叶杜戴夏钟田任范方石金谭康毛雷史龙万段钱汤易常武乔贺顾文孔白江施严华温古安牛连柳童阮凌颜卓简齐游季',
  doubleSurnames: '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|夏侯',
  posts:
    '园长|院长|校长|所长|店长|站长|班长|组长|科长|股长|处长|局长|部长|主任|经理|书记|总监|老师|教师|医生|护士|阿姨|女士|先生|小姐|同志|本人|个人',
  labels:
    '负责人|责任人|联系人|经办人|承办人|法定代表人|法人代表|法人|举办人|举办者|投资人|业主|户主|户名|收件人|收货人|填表人|填报人|审核人|保管人|监护人|姓名|园长|院长|校长|所长|店长|站长|主任|经理|书记|老师|教师|保健医生?|保健员',
  verbs: '负责|联系|接待|经办|接听|收取|保管|签收|同意|核对|核实|确认|批准|要求|提供|来电|反映',
  /** What else stands behind a label: posts, and words of posts. */
  noName:
    /^(?:第[一二]|周[一二三四五六日末]|安全|消防|食品|卫生|保健|保育|后勤|行政|财务|教务|运营|营养|健康|门卫|专职|兼职|值班|法定代表|负责|园长|院长|校长|所长|店长|主任|经理|书记|总监|老师|教师|医生|护士|文员|任课|常务|高级|成员|单位|公司|托育|办公|电话|有限|应|兼|无|员|岗|室|人)|[室区路所处科部局院园厅站街村镇县市馆店班组委联州江城行社]$/,
} as const

const SURE = `(?:${words.doubleSurnames}|[${words.surnames}])`
const ANY = `(?:${words.doubleSurnames}|[${words.surnames}${words.others}])`
const HAN = '\\p{Script=Han}'
const START = `(?<![${HAN}A-Za-z])`
const END = `(?!${HAN})`

/** Each with the name as its group. */
const FORMS = [
  // 负责人：张三, 联系人 李小红
  `(?:${words.labels})(?:姓名)?(?:[:：=是为叫]\\s*|\\s+)(${ANY}${HAN}{1,2})${END}`,
  // 联系人王五, 园长李四
  `(?:${words.labels})(?:姓名)?(${SURE}${HAN}{1,2})${END}`,
  // 园长张三核对过
  `(?:${words.labels})(${SURE}${HAN}{1,2}?)(?=${words.verbs})`,
  // 李园长, 请找张小红老师
  `(?:${START}|[由经与和跟向找请])(${SURE}(?:某|${HAN}{0,2}?)(?:${words.posts}))(?:${END}|(?=收|处|转|${words.verbs}))`,
  // 由王五负责, 经李四同意
  `[由经与和跟向找](${SURE}${HAN}{1,2}?)(?=${words.verbs})`,
  // 张三收, 李四（女）, 王五（个人）
  `${START}(${ANY}${HAN}{1,2})(?:代?收|转)${END}`,
  `${START}(${SURE}${HAN}{1,2})(?=\\s?[(（](?:女|男|个人|本人|${words.posts}|${words.labels})[)）])`,
].map((form) => new RegExp(form, 'gu'))

/** Every form has one of these, and most cells have none. */
const MAY_NAME = /[长任理记监师士姨姐志人主名户员医收转女男由经与和跟向找]/

/** Names of persons in a text, as far as what stands beside them says that they are. */
export function findPersonNames(text: string): string[] {
  if (!MAY_NAME.test(text)) return []
  return FORMS.flatMap((form) => [...text.matchAll(form)].flatMap(([, name]) => name ?? [])).filter(
    (name) => !words.noName.test(name),
  )
}

/** Whether a text is nothing but a name: only of those surnames that begin few other words. */
const ONLY_NAME = new RegExp(`^${SURE}${HAN}{1,2}$`, 'u')
export const isPersonName = (text: string): boolean =>
  ONLY_NAME.test(text) && !words.noName.test(text)

/** The text with its names struck out. */
export const maskPersonNames = (text: string): string =>
  findPersonNames(text).reduce(
    (masked, name) => masked.replaceAll(name, '*'.repeat([...name].length)),
    text,
  )
