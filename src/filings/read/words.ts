/** What a clerk reads of a folder, a file or a sheet that is not read. */
export const zhHans = {
  quoteSwallows: (row: number) => `：第 ${row} 行的引号没有成对，把后面几行都吞进了一格`,
  quoteOpen: (line: number | undefined) =>
    line === undefined ? '：引号没有成对' : `：引号没有成对，读到第 ${line} 行为止`,
  unwritten: '：里面有一段没有写入的空白，像是没有传完，后面可能还有机构',
  noOneList: '：里面没有名单，或不止一份名单',
  noMemory: '：读的时候内存不够',
  issues: {
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
    'rules-without-file': {
      severity: 'hint',
      what: 'columns.json 写到“{value}”，文件夹里没有这个文件',
      fix: '核对文件名（含扩展名）；文件已不用的，从 columns.json 里删去',
    },
    'unsupported-format': {
      severity: 'row',
      what: '文件内容不是 CSV、XLSX 或 JSON，整个文件没有读入',
      fix: '用表格软件打开后“另存为”xlsx 或 UTF-8 编码的 csv，再放入本目录',
    },
    'old-excel': {
      severity: 'row',
      what: '文件是旧版 Excel（.xls）、WPS 表格（.et）或 Word 格式，整个文件没有读入',
      fix: '用表格软件打开后“另存为”xlsx，再放入本目录',
    },
    'has-password': {
      severity: 'row',
      what: '文件加了打开密码，整个文件没有读入',
      fix: '用表格软件打开，去掉密码后重新保存',
    },
    'apple-numbers': {
      severity: 'row',
      what: '文件是苹果电脑的 Numbers 表格，整个文件没有读入',
      fix: '在 Numbers 里“导出为”Excel（xlsx），再放入本目录',
    },
    'digits-lost': {
      severity: 'value',
      what: '“{value}”是 16 位以上的数字格，表格软件只保留前 15 位，后面的已经丢失，没有发布',
      fix: '先把该列设为“文本”，再照原件重新填写',
    },
    'struck-through': {
      severity: 'value',
      what: '“{value}”加了删除线，没有发布',
      fix: '作废的请删除；仍有效的请去掉删除线',
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
      what: '文字编码不是 UTF-8、GB18030 或 UTF-16，整个文件没有读入',
      fix: '用表格软件打开后“另存为”，编码选 UTF-8',
    },
    'cell-comment': {
      severity: 'hint',
      what: '这一格的批注“{value}”没有读入',
      fix: '对家长有用的，写在相应的列；状态变了的，写在“备案状态”列',
    },
    'broken-file': {
      severity: 'row',
      what: '文件损坏或格式不完整，整个文件没有读入{detail}',
      fix: '用表格软件打开检查，重新保存后再放入；CSV 请检查引号是否成对，JSON 应为数组或 {"centres": []}',
    },
    'took-too-long': {
      severity: 'row',
      what: '读这个文件太费时间，没有读完，整个文件没有读入',
      fix: '新建一个空白表格，只粘贴名单内容后重新保存',
    },
    'header-not-found': {
      severity: 'row',
      what: '前 20 行里没有找到表头（至少要有机构名称或备案编号等一列，共两列以上能认出）',
      fix: '检查表头文字；名称特殊的列请写入 columns.json',
    },
    'list-on-its-side': {
      severity: 'row',
      what: '列名竖着写在一列里，一家机构占一列，没有读入',
      fix: '在表格软件里选中整张表复制，在新的工作表里“选择性粘贴”并勾选“转置”，使一家机构占一行，再保存；不是名单的，在 columns.json 的 sheets 里写明 ignore 和原因',
    },
    'code-of-page': {
      severity: 'hint',
      what: '{detail} 格里夹着网页代码（如“{value}”），按它代表的文字读入',
      fix: '核对读出的文字；从网页导出的，请导出纯文字',
    },
    'list-without-rows': {
      severity: 'row',
      what: '找到了表头，下面没有一家机构，整个文件没有读入',
      fix: '检查名单内容是不是在表头下面、一行一家；确实没有内容的，请移走这个文件',
    },
    'hidden-column': {
      severity: 'hint',
      what: '“{value}”列在表格里是隐藏的，仍按名单内容发布',
      fix: '不应公布的请删除该列，不要只隐藏',
    },
    'hidden-sheet': {
      severity: 'hint',
      what: '工作表是隐藏的，没有读入',
      fix: '要发布请取消隐藏',
    },
    'sheet-without-header': {
      severity: 'hint',
      what: '工作表里没有找到表头，没有读入',
      fix: '如果它是名单，请检查表头文字',
    },
  },
} as const
