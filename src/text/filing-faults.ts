/** Problems of filing lists because of which a whole file, a row or a value is left out. See `filing-issues.ts`. */
export const FILING_FAULTS = {
  // the whole folder
  'no-lists': {
    severity: 'row',
    what: '文件夹 {value} 里没有名单文件，没有可以发布的机构',
    fix: '把备案名单（xlsx、csv 或 json）直接放进这个文件夹，不要再套一层文件夹',
  },
  'subfolder-not-read': {
    severity: 'value',
    what: '“{value}”是文件夹，里面的文件不会读取',
    fix: '请把文件移到上一层；不需要的文件夹请移到别处',
  },

  // the whole file
  'unsupported-format': {
    severity: 'row',
    what: '文件内容不是 CSV、XLSX 或 JSON，整个文件没有读入',
    fix: '用表格软件打开后“另存为”xlsx 或 UTF-8 编码的 csv，再放入本目录',
  },
  'file-too-large': {
    severity: 'row',
    what: '文件超过 10 MB，整个文件没有读入',
    fix: '去掉图片和多余的工作表，或把名单拆成几个文件',
  },
  'inflates-too-large': {
    severity: 'row',
    what: '文件解压后超过 100 MB，整个文件没有读入',
    fix: '新建一个空白表格，只粘贴名单内容后重新保存',
  },
  'too-many-rows': {
    severity: 'row',
    what: '工作表超过 20,000 行，整个文件没有读入',
    fix: '删除名单以外的空行，或按街道（乡镇）拆成几个文件',
  },
  'too-many-columns': {
    severity: 'row',
    what: '工作表超过 200 列，整个文件没有读入',
    fix: '删除名单以外的空列后重新保存',
  },
  undecodable: {
    severity: 'row',
    what: '文字编码既不是 UTF-8 也不是 GB18030，整个文件没有读入',
    fix: '用表格软件打开后“另存为”，编码选 UTF-8',
  },
  'broken-file': {
    severity: 'row',
    what: '文件损坏或格式不完整，整个文件没有读入（{detail}）',
    fix: '用表格软件打开检查，重新保存后再放入；CSV 请检查引号是否成对，JSON 应为数组或 {"centres": []}',
  },
  'took-too-long': {
    severity: 'row',
    what: '20 秒内没有读完，整个文件没有读入',
    fix: '新建一个空白表格，只粘贴名单内容后重新保存',
  },
  'header-not-found': {
    severity: 'row',
    what: '前 20 行里没有找到表头（至少要有机构名称或备案编号等一列，共两列以上能认出）',
    fix: '检查表头文字；名称特殊的列请写入 columns.json',
  },

  // the whole row
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
  'unknown-subdistrict': {
    severity: 'row',
    what: '“{value}”不是本地区的街道（乡镇），这一行没有发布',
    fix: '填写下列之一：{detail}',
  },
  'personal-id-number': {
    severity: 'row',
    what: '单元格里有公民身份号码，为保护个人信息，这一行没有发布',
    fix: '删除身份证号码后重新放入；公开名单不需要任何个人证件号码',
  },

  // the value
  'personal-mobile': {
    severity: 'value',
    what: '单元格里有手机号码，可能是个人号码，为保护个人信息，这一格没有发布',
    fix: '删除这一格里的手机号码；机构对外公布的电话写在“联系电话”列',
  },
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
  'not-a-number': {
    severity: 'value',
    what: '“{value}”不是数字，没有发布',
    fix: '用阿拉伯数字填写，例如 375.6',
  },
  'out-of-range': {
    severity: 'value',
    what: '“{value}”超出合理范围（{detail}），没有发布',
    fix: '核对数值和单位',
  },
  'not-money': {
    severity: 'value',
    what: '“{value}”不是能读懂的金额，没有发布',
    fix: '只写一个金额，例如 1980 或 1980元/月；区间和说明写在“收费说明”列',
  },
  'fee-without-unit': {
    severity: 'value',
    what: '收费“{value}”没有写明单位，没有发布',
    fix: '在“{detail}”列填写 元/月、元/周、元/天、元/小时 或 元/次，或在 columns.json 里给这一列写明 unit',
  },
  'not-yes-or-no': {
    severity: 'value',
    what: '“{value}”不是“是”或“否”，没有发布',
    fix: '填写 是 或 否',
  },
  'not-a-phone': {
    severity: 'value',
    what: '“{value}”不是能拨打的电话号码，没有发布',
    fix: '固定电话写区号和号码，例如 0591-87654321；多个号码用顿号分开',
  },
  'not-hours': {
    severity: 'value',
    what: '“{value}”不是能读懂的时间，没有发布',
    fix: '写成 周一至周五 07:30-18:00；周六 08:00-12:00 的样子',
  },
  'not-months': {
    severity: 'value',
    what: '“{value}”不是能读懂的月龄，没有发布',
    fix: '写成月数，例如 6 或 36；范围写成 6个月-3岁',
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
  'not-coordinates': {
    severity: 'value',
    what: '“{value}”不是经纬度，位置没有发布',
    fix: '经度、纬度都用小数度填写，例如 119.2945 和 26.0854',
  },
  'half-a-point': {
    severity: 'value',
    what: '只有经度或只有纬度（{value}），位置没有发布',
    fix: '把另一半补上',
  },
  'outside-region': {
    severity: 'value',
    what: '坐标 {value} 不在本地区范围内（已试过经纬度颠倒和其他坐标系），位置没有发布',
    fix: '在地图上重新拾取坐标，并写明坐标系',
  },
  'not-a-credit-code': {
    severity: 'value',
    what: '“{value}”不是 18 位统一社会信用代码，没有发布',
    fix: '照登记证书填写 18 位代码；在表格软件里先把该列设为“文本”',
  },
  'not-an-id': {
    severity: 'value',
    what: '机构编号“{value}”只能用字母、数字和短横，没有采用',
    fix: '改用字母、数字和短横，或删除本列由系统生成',
  },
  'too-long': {
    severity: 'value',
    what: '单元格超过 {detail} 字，没有发布',
    fix: '缩短文字，或检查是否粘贴了别处的内容',
  },
  'control-characters': {
    severity: 'value',
    what: '单元格里有看不见的控制字符，没有发布',
    fix: '删除该单元格，手工重新输入',
  },
  'formula-without-value': {
    severity: 'value',
    what: '单元格是公式“{value}”，文件里没有存计算结果，没有发布',
    fix: '在表格软件里复制该列，“选择性粘贴”为数值后保存',
  },
  'error-cell': {
    severity: 'value',
    what: '单元格是错误值“{value}”，没有发布',
    fix: '改正公式，或直接填写数值',
  },
  'not-json': {
    severity: 'value',
    what: '单元格不是能读懂的 JSON，没有发布',
    fix: '核对导出程序，或在 columns.json 里改用其他取值方式',
  },
  'several-values': {
    severity: 'value',
    what: '按 {detail} 取到不止一个值，无法确定用哪一个，没有发布',
    fix: '在原名单里只留一个，或在 columns.json 里把取值路径写得更细',
  },
  'months-out-of-order': {
    severity: 'value',
    what: '收托月龄从 {detail}，止于 {value}，先后颠倒，起止月龄都没有发布',
    fix: '核对起止月龄，止要大于起',
  },
  'closes-before-opens': {
    severity: 'value',
    what: '“{value}”的结束时间不晚于开始时间，没有发布',
    fix: '按 24 小时制填写，例如 07:30-18:00',
  },
  'suspension-out-of-order': {
    severity: 'value',
    what: '暂停服务止“{value}”早于暂停服务起“{detail}”，结束日期没有发布',
    fix: '核对两个日期',
  },
  'validity-out-of-order': {
    severity: 'value',
    what: '有效期至“{value}”早于发证日期“{detail}”，有效期没有发布',
    fix: '核对两个日期',
  },
} as const
