/** What a clerk reads of a cell that cannot be understood, or only in part. */
export const zhHans = {
  'not-a-date': {
    severity: 'value',
    what: '“{value}”不是能读懂的日期，没有发布',
    fix: '写成 2026-03-02 的样子',
  },
  'impossible-date': {
    severity: 'value',
    what: '“{value}”不是真实存在的日期，没有发布',
    fix: '核对月份和日子，写成 2026-03-02 的样子',
  },
  'date-of-no-day': {
    severity: 'value',
    what: '“{value}”不像真的日期，多半是软件在没有填日期的格里写的，没有发布',
    fix: '照原件填写日期；不知道的留空',
  },
  'date-incomplete': {
    severity: 'value',
    what: '“{value}”缺少月或日，没有发布',
    fix: '补全为年-月-日，例如 2026-03-02',
  },
  'not-a-whole-number': {
    severity: 'value',
    what: '“{value}”不是整数，没有发布',
    fix: '用阿拉伯数字填写，例如 60',
  },
  'counted-otherwise': {
    severity: 'value',
    what: '“{value}”的单位不是这一列的“{detail}”，没有发布',
    fix: '换算成“{detail}”，只写数字',
  },
  'not-a-number': {
    severity: 'value',
    what: '“{value}”不是数字，没有发布',
    fix: '用阿拉伯数字填写，例如 375.6',
  },
  'percent-as-fraction': {
    severity: 'hint',
    what: '比例“{value}”没有百分号，看来是表格软件里的小数，按 {detail} 发布',
    fix: '写成 92% 的样子，或把该列设为“百分比”',
  },
  'percent-or-fraction': {
    severity: 'value',
    what: '比例“{value}”没有百分号，可能是 {detail}，没有发布',
    fix: '写明百分号，例如 92%',
  },
  'not-money': {
    severity: 'value',
    what: '“{value}”不是能读懂的金额，没有发布',
    fix: '只写一个金额，例如 1980 或 1980元/月；区间和说明写在“全日托收费说明”一类的列',
  },
  'not-yes-or-no': {
    severity: 'value',
    what: '“{value}”不是“是”或“否”，没有发布',
    fix: '填写 是 或 否',
  },
  'not-a-phone': {
    severity: 'value',
    what: '“{value}”不是能拨打的电话号码，没有发布',
    fix: '固定电话写区号和号码，例如 0591-87654321；多个号码用顿号分开；在表格软件里先把该列设为“文本”',
  },
  'date-as-phone': {
    severity: 'value',
    what: '电话列里的“{value}”是日期，不是电话号码，没有发布',
    fix: '核对是否填错了列；固定电话写区号和号码，例如 0591-87654321',
  },
  'phone-area-restored': {
    severity: 'hint',
    what: '电话“{value}”缺了区号前的 0，按 {detail} 发布',
    fix: '核对号码；在表格软件里先把该列设为“文本”，再写区号和号码',
  },
  'phone-area-added': {
    severity: 'hint',
    what: '电话“{value}”没有写区号，外地手机打不通，读作 {detail}',
    fix: '核对区号；写全区号和号码，例如 0591-87654321',
  },
  'phone-without-area': {
    severity: 'hint',
    what: '电话“{value}”没有写区号，外地手机打不通，照写的发布了',
    fix: '写全区号和号码，例如 0591-87654321',
  },
  'contact-withheld': {
    severity: 'value',
    what: '这一格里除了单位电话还有别的内容（可能是姓名或个人手机号，这里不重复），没有发布',
    fix: '这一列只写单位对外公布的固定电话，姓名和个人手机号请删除',
  },
  'person-named': {
    severity: 'value',
    what: '这一格里写着人的姓名（“{value}”），为保护个人信息，姓名没有发布',
    fix: '删除姓名；只写单位和岗位，例如 园长、保健员',
  },
  'not-hours': {
    severity: 'value',
    what: '“{value}”不是能读懂的时间，没有发布',
    fix: '写成 周一至周五 07:30-18:00；周六 08:00-12:00 的样子',
  },
  'closes-before-opens': {
    severity: 'value',
    what: '“{value}”的结束时间不晚于开始时间，没有发布',
    fix: '按 24 小时制填写，例如 07:30-18:00',
  },
  'not-months': {
    severity: 'value',
    what: '“{value}”不是能读懂的月龄，没有发布',
    fix: '写成月数，例如 6 或 36；范围写成 6个月-3岁',
  },
  'age-without-unit': {
    severity: 'value',
    what: '年龄“{value}”没有写明是月还是岁，没有发布',
    fix: '写明单位，例如 6个月 或 3岁',
  },
  'ages-taken-as-years': {
    severity: 'hint',
    what: '年龄“{value}”没有写单位，按 {detail}发布',
    fix: '写明单位，例如 0-3岁 或 6-36个月',
  },
  'answer-not-a-name': {
    severity: 'value',
    what: '“{value}”只回答了有没有，这一列要写名称，没有发布',
    fix: '写名称（例如保险公司、银行或证明的名称）；没有的留空',
  },
  'several-names': {
    severity: 'value',
    what: '“{value}”一格里有几个名称，合在一起当作一家机构发布',
    fix: '几家机构的，一家写一行；是同一家的，这一列只写登记证书上的名称，其余写在“园所名”“其他名称”列',
  },
  ditto: {
    severity: 'value',
    what: '“{value}”指的是上一行，这一格没有发布',
    fix: '写出内容，或把几行的这一格合并',
  },
  'not-a-conclusion': {
    severity: 'value',
    what: '“{value}”没有说结论是什么，没有发布',
    fix: '写结论，例如 合格 或 不合格；还没有取得的留空，办好后补填证号和日期',
  },
  'date-without-end': {
    severity: 'hint',
    what: '“{value}”没有截止日期，页面上不显示有效期',
    fix: '不需要处理；如果证照上有截止日期，请补填',
  },
  'hours-with-break': {
    severity: 'value',
    what: '“{value}”一天有两段时间，没有发布',
    fix: '只写一天从开门到关门的一段，例如 07:30-18:00；中间不接待的时间写在“休息安排”列',
  },
  'not-a-ratio': {
    severity: 'value',
    what: '“{value}”不是能读懂的人员配比，没有发布',
    fix: '写成 1:5 的样子（1 名保育人员照护 5 名婴幼儿）',
  },
  'unknown-word': {
    severity: 'value',
    what: '“{value}”不是这一列可用的写法，没有发布',
    fix: '填写下列之一：{detail}',
  },
  'not-an-entry': {
    severity: 'value',
    what: '“{value}”不是能读懂的一条记录，这一条没有发布',
    fix: '每条写成 {detail}，条与条之间用分号',
  },
  'feature-too-long': {
    severity: 'value',
    what: '特色“{value}”超过 20 个字，这一项没有发布',
    fix: '每项写一个短词，几项之间用顿号，例如 双语、户外场地',
  },
  'not-a-feature': {
    severity: 'value',
    what: '特色“{value}”没有写有什么，这一项没有发布',
    fix: '只写有的，例如 夜托、校车；没有的不用写',
  },
  'too-many-features': {
    severity: 'value',
    what: '特色超过 {detail} 项，“{value}”以后的没有发布',
    fix: '只留最要紧的几项',
  },
  'not-a-paper-number': {
    severity: 'value',
    what: '“{value}”不是编号，没有发布，也没有用来认机构',
    fix: '照备案回执填写；还没有编号的留空，不要写“待定”“同上”一类的字；先把该列设为“文本”',
  },
  'several-paper-numbers': {
    severity: 'value',
    what: '“{value}”一格里有几个编号，分不清哪一个是现在的，没有发布，也没有用来认机构',
    fix: '只留备案回执上现在有效的编号',
  },
  'paper-number-remark': {
    severity: 'hint',
    what: '“{value}”里有的不是编号的一部分，按“{detail}”发布',
    fix: '这一列只写编号；情况写在“备注”列',
  },
  'not-a-name': {
    severity: 'value',
    what: '“{value}”不是机构名称，没有发布',
    fix: '照登记证书填写全称；看看这一行的格子是不是整体移了位',
  },
  'not-an-address': {
    severity: 'value',
    what: '“{value}”不是地址，没有发布',
    fix: '写到门牌、楼层；看看这一行的格子是不是整体移了位；还没有地址的留空',
  },
  'not-a-post': {
    severity: 'value',
    what: '“{value}”不是岗位名称，可能是姓名，为保护个人信息，这一格没有发布',
    fix: '只写岗位，不写姓名，例如 第一责任人：园长；共同责任人：保健员',
  },
  'not-a-website': {
    severity: 'value',
    what: '“{value}”不是网站地址，没有发布',
    fix: '照浏览器地址栏填写，以 https:// 或 http:// 开头，例如 https://example.cn',
  },
  'not-a-notice': {
    severity: 'value',
    what: '“{value}”不是能读懂的提前时间，没有发布',
    fix: '写成 2小时 或 1天 的样子',
  },
  'not-coordinates': {
    severity: 'value',
    what: '“{value}”不是经纬度，位置没有发布',
    fix: '经度、纬度都用小数度填写，例如 119.2945 和 26.0854',
  },
  'not-a-credit-code': {
    severity: 'value',
    what: '“{value}”不是有效的 18 位统一社会信用代码，没有发布',
    fix: '照登记证书填写 18 位代码；在表格软件里先把该列设为“文本”',
  },
  'credit-code-letters': {
    severity: 'value',
    what: '信用代码“{value}”里有字母 {detail}（信用代码不用这些字母，可能是数字），没有发布',
    fix: '对照登记证书改正，数字 1、0 不要写成字母 I、O',
  },
  'credit-code-restored': {
    severity: 'hint',
    what: '信用代码“{value}”里的数字写成了字母，按 {detail} 发布（校验位相符）',
    fix: '对照登记证书核对，在名单里改正',
  },
  'not-an-id': {
    severity: 'value',
    what: '机构编号“{value}”只能用字母、数字和短横，没有采用',
    fix: '改用字母、数字和短横，或删除本列由系统生成',
  },
  'subdistrict-elsewhere': {
    severity: 'row',
    what: '“{value}”写明在{detail}，不是本地区，这一行没有发布',
    fix: '是别处机构的，请从名单里删除；是本地区的，请改正前面的区县，或只写街道（乡镇）',
  },
  'unknown-subdistrict': {
    severity: 'row',
    what: '“{value}”不是本地区的街道（乡镇），这一行没有发布',
    fix: '填写下列之一：{detail}',
  },
} as const
