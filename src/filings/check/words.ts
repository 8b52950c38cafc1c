/** What a clerk reads when values of a centre, or two centres, do not go together. */
export const zhHans = {
  /** What stands before the subdistrict of an address: nothing, or the areas above it; and behind one that is a landmark. */
  beforeSubdistrict: /(?:^|[省市区县旗州（(，,])$/,
  behindLandmark: /^(?:办事处|政府|人民政府|党|卫生院|社区卫生|文化站|派出所|原)/,
  /** What registers put before and behind the name of a centre. */
  aroundName: /^(?:.{2,4}省)?(?:.{2,4}[市州])?(?:.{1,6}[区县])?/u,
  companyForm: /[（(].*?[)）]|(?:有限|责任|股份|合伙)+(?:公司|企业)?/gu,
  /** What 《托育机构设置标准（试行）》 asks, in words, for the report. */
  classSizeAtMost: (label: string, children: number) => `${label}每班不超过 ${children} 人`,
  oneCarerAtMost: (label: string, children: number) =>
    `${label}一名保育人员照护不超过 ${children} 人`,
  classAgesAre: (
    label: string,
    { fromInMonths, toInMonths }: { fromInMonths: number; toInMonths: number },
  ) => `${label}（${fromInMonths}–${toInMonths} 个月）`,
  issues: {
    'missing-name': {
      severity: 'row',
      what: '没有机构名称，这一行没有发布',
      fix: '在“机构名称”列填写登记证书上的全称',
    },
    'missing-subdistrict': {
      severity: 'row',
      what: '没有所属街道（乡镇），这一行没有发布',
      fix: '在“街道”列填写街道（乡镇）全称',
    },
    'credit-code-check-digit': {
      severity: 'hint',
      what: '信用代码“{value}”的校验位不符，多半有一位写错了，照原样发布',
      fix: '对照登记证书改正',
    },
    'credit-code-early': {
      severity: 'hint',
      what: '信用代码“{value}”的校验位不符（早期代码会这样），照原样发布',
      fix: '对照登记证书核对',
    },
    'credit-code-division': {
      severity: 'hint',
      what: '信用代码里的登记地 {detail} 不是本地区，照原样发布',
      fix: '总部在外地的不需要处理',
    },
    'division-mismatch': {
      severity: 'hint',
      what: '区县写的是“{value}”，不是本地区，这一行仍按所填街道发布',
      fix: '核对是否混入了其他区县的机构',
    },
    'division-elsewhere': {
      severity: 'value',
      what: '区县写的是“{value}”，不是本地区，这一行仍按所填街道发布',
      fix: '混入其他区县的机构请从名单里删除；是本地区的，请改正区县',
    },
    'address-elsewhere': {
      severity: 'value',
      what: '地址“{value}”写明在{detail}，街道却是本地区的，仍按所填街道发布',
      fix: '混入其他区县的机构请从名单里删除；是本地区的，请改正地址',
    },
    'address-other-subdistrict': {
      severity: 'value',
      what: '地址“{value}”写明在{detail}，街道列却是另一个，仍按街道列发布',
      fix: '核对后改正写错的一格',
    },
    'phone-digits': {
      severity: 'value',
      what: '电话“{value}”里有号码的位数不对（本地区固定电话 {detail} 位），这个号码没有发布',
      fix: '拨一次核对，补全号码；在表格软件里先把该列设为“文本”',
    },
    'photo-not-found': {
      severity: 'value',
      what: '照片“{value}”不在地区的 photos 文件夹里（或是空文件），这一张没有发布',
      fix: '把照片放进 {detail}，文件名（包括大小写）写得一样',
    },
    'photo-too-large': {
      severity: 'value',
      what: '照片“{value}”超过 8 MB，这一张没有发布',
      fix: '用看图软件缩小后另存为 JPEG；长边 2000 像素就够了',
    },
    'photo-not-a-picture': {
      severity: 'value',
      what: '照片“{value}”打不开：不是 JPEG、PNG 或 WebP，或者文件不完整，这一张没有发布',
      fix: '用看图软件打开原来的照片，另存为 JPEG（手机的 HEIC 照片也要这样转一次）',
    },
    'photo-too-many-pixels': {
      severity: 'value',
      what: '照片“{value}”超过 4000 万像素，这一张没有发布',
      fix: '用看图软件缩小后另存为 JPEG；长边 2000 像素就够了',
    },
    'photo-one-too-many': {
      severity: 'value',
      what: '全地区最多发布 {detail} 张照片，“{value}”排在后面，没有发布',
      fix: '请各机构少放几张，每家两三张就够',
    },
    'suspension-out-of-order': {
      severity: 'value',
      what: '暂停服务止“{value}”早于暂停服务起“{detail}”，结束日期没有发布',
      fix: '核对两个日期',
    },
    'withdrawn-before-filed': {
      severity: 'value',
      what: '注销日期“{value}”早于备案日期 {detail}，看不出现在是否备案，两个日期都没有发布',
      fix: '核对两个日期；重新备案的请删除旧的注销日期',
    },
    'withdrawn-on-no-day': {
      severity: 'value',
      what: '注销日期“{value}”没有这一天、没有写全，或早于最早的备案（{detail}），看不出现在是否备案，备案日期和注销日期都没有发布',
      fix: '核对注销日期；没有注销的请删除这一格',
    },
    'before-first-filing': {
      severity: 'hint',
      what: '“{value}”早于 {detail}：那以前还没有托育机构备案，这个日期没有发布',
      fix: '核对年份；是登记或成立的日期，写在“登记日期”列',
    },
    'filed-before-registered': {
      severity: 'hint',
      what: '登记日期“{value}”晚于备案日期 {detail}，两个日期都照常发布',
      fix: '先登记再备案：核对两个日期；重新登记过的不用处理',
    },
    'filed-until-before-filed': {
      severity: 'value',
      what: '备案有效期“{value}”早于备案日期 {detail}，有效期没有发布',
      fix: '核对两个日期；重新备案的请更新有效期',
    },
    'renewal-of-earlier-filing': {
      severity: 'hint',
      what: '续期申请日期 {value} 不在这一期备案（{detail}）的最后一年里，像是上一期的续期，没有按“续期中”显示',
      fix: '核对三个日期；这一期申请了续期的，请填这一次的申请日期',
    },
    'same-place': {
      severity: 'value',
      what: '与 {detail} 地址相同，名称只差地名或公司字样，按两家机构发布',
      fix: '是同一家的，名称写成登记证书上的全称、补填相同的备案编号；是两家的，请在“园所名”列写明区别',
    },
    'date-after-list': {
      severity: 'value',
      what: '日期“{value}”晚于数据日期 {detail}，没有发布',
      fix: '核对日期',
    },
    'entry-after-list': {
      severity: 'value',
      what: '有一条记录的日期 {detail} 晚于数据日期，这一条没有发布',
      fix: '核对这一条里的日期',
    },
    'corrected-before-found': {
      severity: 'value',
      what: '违规记录的改正日期 {detail} 早于发现日期，改正日期没有发布',
      fix: '核对两个日期',
    },
    'validity-out-of-order': {
      severity: 'value',
      what: '有效期至“{value}”早于发证日期“{detail}”，有效期没有发布',
      fix: '核对两个日期',
    },
    'certificate-expired': {
      severity: 'hint',
      what: '{detail}有效期至 {value}，在数据日期之前已过期',
      fix: '核对是否已换证，补填新的有效期',
    },
    'months-out-of-order': {
      severity: 'value',
      what: '收托月龄从 {detail}，止于 {value}，先后颠倒，起止月龄都没有发布',
      fix: '核对起止月龄，止要大于起',
    },
    'week-without-weekdays': {
      severity: 'value',
      what: '“{value}”没有写周一至周五，照此发布会变成周一至周五不开放，没有发布',
      fix: '写全一周，例如 周一至周五 07:30-18:00；周六 08:00-12:00',
    },
    'hours-unusual': {
      severity: 'hint',
      what: '一天开放 {value}，不常见，照原样发布',
      fix: '核对上午、下午',
    },
    'service-not-listed': {
      severity: 'hint',
      what: '“服务形式”列里没有{detail}，但填写了它的收费或时间，仍发布',
      fix: '在“服务形式”列补上，或删除多填的内容',
    },
    'service-ended': {
      severity: 'hint',
      what: '较新的“服务形式”里已没有{detail}，旧名单里它的收费和时间没有发布',
      fix: '不需要处理',
    },
    'fee-unusual': {
      severity: 'hint',
      what: '{detail}收费“{value}”与常见水平相差很远，照原样发布',
      fix: '核对金额和单位（元还是分，月还是天）',
    },
    'meals-without-permit': {
      severity: 'hint',
      what: '提供餐食，但没有食品经营许可证信息',
      fix: '补填“食品经营许可证号”和有效期',
    },
    'class-too-large': {
      severity: 'hint',
      what: '{detail}（《托育机构设置标准（试行）》），填写的是 {value}',
      fix: '核对每班人数',
    },
    'too-few-carers': {
      severity: 'hint',
      what: '{detail}（《托育机构设置标准（试行）》），填写的是“{value}”',
      fix: '核对人员配比',
    },
    'ages-do-not-fit-classes': {
      severity: 'hint',
      what: '设有{detail}，但收托月龄不在它的月龄范围内',
      fix: '核对收托月龄和班型',
    },
    'class-places-exceed-places': {
      severity: 'hint',
      what: '各班型托位合计 {detail}，多于托位数 {value}',
      fix: '核对托位数',
    },
    'class-places-doubtful': {
      severity: 'value',
      what: '各班型托位合计 {detail}，是托位数 {value} 的两倍以上，看不出哪个对，都没有发布',
      fix: '核对托位数和各班型托位',
    },
    'enrolled-doubtful': {
      severity: 'value',
      what: '在托人数 {value} 是托位数 {detail} 的两倍以上，看不出哪个对，都没有发布',
      fix: '核对在托人数和托位数',
    },
    'class-figure-doubtful': {
      severity: 'value',
      what: '{detail}填写的“{value}”是国家标准的两倍以上，像是写错了，没有发布',
      fix: '核对每班人数和人员配比',
    },
    'enrolled-exceeds-places': {
      severity: 'hint',
      what: '在托人数 {value} 多于托位数 {detail}',
      fix: '核对在托人数和托位数',
    },
    'indoor-exceeds-building': {
      severity: 'hint',
      what: '室内面积“{value}”大于建筑面积 {detail} 平方米',
      fix: '核对两个面积',
    },
    'home-point-withheld': {
      severity: 'hint',
      what: '家庭托育点只公布到街道（乡镇），地址和位置没有发布',
      fix: '不需要处理',
    },
    'duplicate-credit-code': {
      severity: 'hint',
      what: '与 {detail} 的信用代码和地址都相同，可能是同一家机构',
      fix: '确认是同一家的，合并为一行或统一编号',
    },
    'duplicate-coordinates': {
      severity: 'hint',
      what: '与 {detail} 的坐标完全相同',
      fix: '核对两家机构的位置',
    },
    'duplicate-phone': {
      severity: 'hint',
      what: '与 {detail} 的联系电话相同（{value}）',
      fix: '确认电话没有填错行；同一品牌共用电话的不需要处理',
    },
    'same-name': {
      severity: 'hint',
      what: '与 {detail} 同名，按两家机构发布',
      fix: '分园请在“园所名”列写明区别',
    },
  },
} as const
