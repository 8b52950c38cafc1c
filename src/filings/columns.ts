import type { CellFormat } from '#src/filings/cells/cell-format.ts'
import {
  CLASS_GROUP_LABELS,
  DOCUMENT_KIND_LABELS,
  SERVICE_TYPE_LABELS,
  STAFF_ROLE_LABELS,
} from '#src/text/codes.ts'

/** One column of a filing list: its canonical heading, other headings in use, the field it fills. */
export type Column = {
  readonly heading: string
  readonly aliases: readonly string[]
  /** Path of the field: a path of `Centre`, or a name beginning with `row.` for what is used on the way. */
  readonly field: string
  readonly format: CellFormat
}

const column = (
  field: string,
  format: CellFormat,
  heading: string,
  ...aliases: string[]
): Column => ({ heading, aliases, field, format })

/** The same columns for each code of a table: 全日托收费, 半日托收费 … */
function columnsForEach(
  labels: Readonly<Record<string, string>>,
  toColumns: (code: string, label: string) => Column[],
): Column[] {
  return Object.entries(labels).flatMap(([code, label]) => toColumns(code, label))
}

const named = (label: string, suffixes: readonly string[]) => suffixes.map((end) => label + end)

function suffixed(field: string, format: CellFormat, label: string, ...suffixes: string[]): Column {
  const [heading = label, ...aliases] = named(label, suffixes)
  return { heading, aliases, field, format }
}

// biome-ignore format: a column reads as one entry of a table
const identity = [
  column('row.id', 'id', '机构编号', '机构代码', 'id'),
  column('legalName', 'title', '机构名称', '托育机构名称', '单位名称', '法定名称', '机构全称',
    '机构注册登记名称', '托育园名称', '托育点名称', '幼儿园名称', '名称', '机构', 'institution_name', 'organname', 'name'),
  column('displayName', 'title', '园所名', '园名', '园所名称', '招牌名称', '对外名称'),
  column('aliases', 'texts', '其他名称', '别名', '简称', 'institution_other_name'),
  column('formerNames', 'texts', '曾用名', '曾用名称', '原名称'),
  column('creditCode', 'creditCode', '统一社会信用代码', '信用代码', '社会信用代码',
    '统一信用代码', 'credit_code'),
  column('brand', 'text', '品牌', '连锁品牌', '品牌名称'),
  column('brandRelation', 'text', '连锁方式', '品牌关系', '直营或加盟', '加盟情况'),
  column('nature', 'nature', '登记性质', '机构性质', '营利性质', '单位性质', '办托性质', 'nature'),
  column('registeredOn', 'date', '登记日期', '成立日期', '注册日期', '成立时间', '登记时间', '注册时间'),
  column('row.businessScope', 'checked', '经营范围', '业务范围', '经营范围或业务范围'),
  column('registrationAuthority', 'name', '登记机关', '登记部门', '注册登记机关', '发证机关'),
  column('institutionType', 'institutionType', '机构类型', '托育类型', '园所类型', '类型',
    '机构类别', 'institution_type'),
  column('publicBenefit', 'yesNo', '公益性', '是否公益', '公益', '福利性', '是否福利性', '公益性机构'),
  column('entrustedBy', 'text', '委托方', '委托单位', '委托机构', '委托承接单位'),
  column('entrustedFrom', 'date', '委托起始日期', '委托开始日期', '承接起始日期', '委托合同起'),
  column('entrustedTo', 'date', '委托结束日期', '委托到期日期', '承接结束日期', '委托合同止'),
  column('operatingModel', 'operatingModel', '运营模式', '运营方式', '办托模式', '经营模式'),
]

// biome-ignore format: a column reads as one entry of a table
const filing = [
  column('filingNumber', 'paperNumber', '备案编号', '备案号', '备案回执编号', '备案证号', '回执编号'),
  column('filingAuthority', 'name', '备案机关', '备案部门', '备案机构'),
  column('filedOn', 'date', '备案日期', '备案时间', '备案通过时间', '回执日期', 'finished_time'),
  column('changedOn', 'date', '变更日期', '备案变更日期', '变更时间'),
  column('commitmentSignedOn', 'date', '承诺书日期', '告知承诺书日期', '告知承诺书签署日期', '备案承诺书日期',
    '承诺书签署日期', '告知承诺日期'),
  column('filedUntil', 'date', '备案有效期', '备案有效期至', '备案到期日期', '备案截止日期', '备案证有效期'),
  column('renewalFrom', 'date', '续期申请日期', '续期受理日期', '备案续期日期', '延续备案日期', '续备申请日期'),
  column('suspendedFrom', 'date', '暂停服务起', '暂停起始日期', '停业起始日期', '暂停开始日期'),
  column('suspendedTo', 'date', '暂停服务止', '暂停结束日期', '停业结束日期', '恢复服务日期'),
  column('withdrawnOn', 'date', '注销日期', '撤销日期', '注销备案日期', '终止服务日期', '注销时间', '撤销时间', '注销备案时间',
    '退出日期', '退出时间', '停办日期', '停办时间', '关停日期'),
  column('row.status', 'checked', '备案状态', '状态', '登记状态', '备案情况', '是否备案', '是否已备案', '备案进度', '备案结果',
    '审核状态', '审核结果', '办理状态', '机构状态', '当前状态', '目前状态'),
  column('row.operation', 'checked', '营业状态', '经营状态', '运营状态'),
]

// biome-ignore format: a column reads as one entry of a table
const place = [
  column('row.division', 'checked', '区县', '地区', '行政区', '区域', '所在区', '所属区', '所属区域', '区划代码',
    'zoning_name', 'zoning_code'),
  column('subdistrictCode', 'subdistrict', '街道', '街镇', '乡镇', '所属街道', '街道乡镇', '街道（乡镇）', '乡镇街道',
    '所属乡镇', '所在街道', '街道代码', '乡镇代码', '镇街', '所属镇街', '所在镇街', '所属街镇', '所在街镇', '镇（街道）',
    '街道（镇）', '街道办', '街道办事处', '辖区街道', '属地街道'),
  column('address', 'address', '地址', '机构地址', '详细地址', '机构住所', '所在地址', '服务地址', '经营地址', '住所',
    '所在地', '办托地址', '园址', '办园地址', '经营场所', 'address'),
  column('row.lng', 'degrees', '经度', '东经', '经度坐标', '东经经度', 'longitude', 'lng', 'lon'),
  column('row.lat', 'degrees', '纬度', '北纬', '纬度坐标', '北纬纬度', 'latitude', 'lat'),
  column('row.point', 'point', '坐标', '经纬度', '地理坐标', '位置坐标', '经纬度坐标', '定位', '定位坐标', '地图坐标', '坐标位置',
    '坐标点'),
  column('row.datum', 'datum', '坐标系', '坐标系统', '坐标类型', 'datum', 'crs'),
  column('phones', 'phones', '联系电话', '电话', '咨询电话', '机构电话', '招生电话', '服务电话', '联系方式', '座机',
    '联系方法', '联系号码', '电话号码', '咨询热线', '办公电话', '固定电话', '固话', '对外电话', '公开电话', '机构联系电话',
    'tel', 'phone', 'mobile'),
  column('phones', 'contact', '联系人及电话', '联系人和电话', '联系人及联系电话', '联系人及联系方式', '联系人与电话', '联系人、电话',
    '联系人/电话', '电话及联系人', '负责人及电话', '负责人及联系电话', '负责人及联系方式'),
  column('complaintPhones', 'phones', '投诉电话', '机构投诉电话', '监督电话', '投诉监督电话', '举报电话', '投诉举报电话', '投诉热线', '监督热线', '举报热线'),
  column('website', 'website', '网址', '网站', '官网', '官方网站', '网站地址', '机构网站', '机构网址', 'website', 'url'),
  column('setting', 'setting', '所处环境', '周边环境', '区位', '区位类型', '场所类型', '所在区位'),
  column('directions', 'text', '乘车路线', '交通路线', '公交线路', '附近公交', '附近地铁', '附近公交站', '附近地铁站', '交通情况',
    '到达方式'),
  column('siteCheckedOn', 'date', '选址核查日期', '选址安全核查日期', '周边安全核查日期', '危险源核查日期', '选址核查'),
  column('openingHours', 'weekHours', '开放时间', '营业时间', '服务时间', '入托时间', '开园时间'),
  ...['周一', '周二', '周三', '周四', '周五', '周六', '周日'].map((day, index) =>
    suffixed(`openingHours.${index + 1}`, 'hours', day, '开放', '开放时间', '营业时间', '时间', ''),
  ),
  column('closures', 'text', '休息安排', '节假日安排', '放假安排', '休园安排'),
]

// biome-ignore format: a column reads as one entry of a table
const offer = [
  column('services', 'serviceTypes', '服务形式', '服务类型', '服务范围', '托育形式', '托育服务形式', '服务方式',
    'service_scope'),
  ...columnsForEach(SERVICE_TYPE_LABELS, (code, label) => [
    suffixed(`services.${code}.feeInYuan`, 'money', label, '收费', '收费标准', '费用', '保育费', '价格', '收费金额',
      '费'),
    suffixed(`services.${code}.feeUnit`, 'feeUnit', label, '收费单位', '费用单位', '计费单位'),
    suffixed(`services.${code}.feeNote`, 'text', label, '收费说明', '费用说明', '收费备注'),
    suffixed(`services.${code}.hours`, 'text', label, '时间', '服务时间', '时段', '入托时间'),
    suffixed(`services.${code}.minimumBooking`, 'text', label, '起订', '起订时长', '最少预约', '最低预约',
      '起订时间'),
    suffixed(`services.${code}.minimumBookingInHours`, 'bookedHours', label, '起订小时', '起订小时数',
      '最少小时数'),
    suffixed(`services.${code}.bookingNoticeInHours`, 'notice', label, '预约提前', '提前预约', '提前预约时间',
      '预约提前时间'),
    suffixed(`services.${code}.refundSteps`, 'refundSteps', label, '退费分档', '退费标准', '退费比例'),
    suffixed(`services.${code}.refundRule`, 'text', label, '退费规则', '退费办法', '退费说明'),
  ]),
  column('row.ages', 'monthRange', '收托年龄', '收托月龄', '招收年龄', '招生年龄', '年龄范围', '月龄范围', '服务对象',
    '收托对象'),
  column('ageFromInMonths', 'months', '最小月龄', '起始月龄', '收托月龄起', '月龄起', '最小年龄'),
  column('ageToInMonths', 'months', '最大月龄', '截止月龄', '收托月龄止', '月龄止', '最大年龄'),
  ...columnsForEach(CLASS_GROUP_LABELS, (code, label) => [
    suffixed(`classGroups.${code}.classes`, 'count', label, '班数', '班级数', '数量', '个数'),
    suffixed(`classGroups.${code}.places`, 'count', label, '托位', '托位数'),
    suffixed(`classGroups.${code}.classSize`, 'count', label, '每班人数', '班额', '最大班额', '班级人数'),
    suffixed(`classGroups.${code}.childrenPerCarer`, 'ratio', label, '师幼比', '人员配比', '保育人员配比', '照护比'),
    suffixed(`classGroups.${code}.availability`, 'availability', label, '余位', '余位情况', '空位', '余位状态'),
    suffixed(`classGroups.${code}.availabilityNextMonth`, 'availability', label, '下月余位', '次月余位',
      '下月余位情况', '下月空位'),
    suffixed(`classGroups.${code}.enrolmentFrom`, 'date', label, '招生日期', '开始招生日期', '可入托日期',
      '最早入托日期', '招生起始日期'),
    suffixed(`classGroups.${code}.availabilityOn`, 'date', label, '余位日期', '余位更新日期', '余位填报日期'),
  ]),
  column('places', 'count', '托位数', '托位', '核定托位', '核定托位数', '核定收托', '收托规模', '总托位数', '托位总数', '托位数量', '托位情况', '托位设置', '备案托位数', '容量', 'places'),
  column('enrolled', 'count', '在托人数', '实际收托', '在托', '在托婴幼儿数', '入托人数', '实际收托人数', '现有幼儿数', '现有人数', '在园人数', '在册人数', '在托幼儿数', '现托人数'),
  column('affordable', 'yesNo', '普惠', '是否普惠', '普惠机构', '普惠托育', '普惠托育机构'),
  column('affordableBasis', 'name', '普惠依据', '普惠认定依据', '普惠认定文件', '认定依据'),
  column('openToOutsiders', 'yesNo', '对外招收', '面向社会', '是否对外', '是否面向社会', '是否对外招收', '对外开放'),
  column('providesMeals', 'yesNo', '提供餐食', '是否供餐', '供餐', '提供餐饮', '是否提供餐饮服务', '食堂', '是否有食堂'),
  column('menu', 'text', '食谱', '一周食谱', '每周食谱', '带量食谱', '菜谱', '膳食安排'),
  column('menuFrom', 'date', '食谱日期', '食谱起始日期', '食谱开始日期'),
  column('dayPlan', 'text', '一日安排', '一日生活', '一日流程', '一日生活安排', '作息安排', '作息时间'),
  column('features', 'features', '特色', '办园特色', '机构特色', '服务特色', '特色服务', '特色课程', '办托特色',
    '课程特色', '托育特色', '特点', '双语', '蒙氏', '户外场地', '夜托', '接送', '校车', '特殊需要', '融合教育'),
  column('bookingHours', 'text', '预约时间', '可预约时间', '预约受理时间', '接受预约时间'),
  column('extraCharges', 'extraCharges', '其他收费', '其他费用', '另收费用', '代收代办', '其他收费项目', '额外收费',
    '代办费'),
  column('depositInYuan', 'yuan', '押金', '定金', '保证金', '押金金额', '预交押金', '押金标准'),
  column('prepaidMonths', 'count', '预收月数', '预收费月数', '预交月数', '最多预收月数', '预付月数', '预收周期'),
  column('feeCustody', 'yesNo', '资金存管', '预收费存管', '资金监管', '预收费资金监管', '预付资金监管', '是否资金存管'),
  column('feeCustodian', 'name', '存管银行', '监管银行', '资金存管银行', '资金监管银行', '存管机构'),
  column('liabilityInsurer', 'name', '责任险保险公司', '责任险承保公司', '责任保险公司', '承保公司', '责任险'),
  column('liabilityInsuredTo', 'date', '责任险有效期', '责任险到期日期', '责任险有效期至', '责任保险有效期'),
]

const CERTIFICATE_NAMES = {
  fire: ['消防合格证明', '消防证明', '消防', '消防验收', '消防手续', DOCUMENT_KIND_LABELS.fire],
  food: ['食品经营许可证', '食品许可证', '食品许可', '食品经营许可'],
  hygiene: ['卫生评价', '卫生评价报告', DOCUMENT_KIND_LABELS.hygiene],
} as const satisfies Record<keyof typeof DOCUMENT_KIND_LABELS, readonly string[]>

function certificateColumns(kind: keyof typeof CERTIFICATE_NAMES): Column[] {
  const names = CERTIFICATE_NAMES[kind]
  const one = (field: string, format: CellFormat, ...ends: string[]): Column => {
    const [heading = '', ...aliases] = new Set(
      ends.flatMap((end) => names.map((name) => name + end)),
    )
    return { heading, aliases, field: `certificates.${kind}.${field}`, format }
  }
  return [
    one('number', 'text', '号', '编号', '证号'),
    one('result', 'conclusion', '结果', '结论', ''),
    one('issuedOn', 'date', '日期', '发证日期', '出具日期'),
    one('validTo', 'date', '有效期', '有效期至', '到期日期', '截止日期'),
  ]
}

// biome-ignore format: a column reads as one entry of a table
const safety = [
  ...columnsForEach(STAFF_ROLE_LABELS, (role, label) => [
    suffixed(`staff.${role}`, 'count', label, '人数', '数', '数量'),
  ]),
  column('responsiblePosts', 'posts', '责任岗位', '安全责任岗位', '安全责任人岗位', '第一责任人', '共同责任人', '安全责任人', '责任人岗位', '第一责任人岗位',
    '共同责任人岗位'),
  column('fireOfficer', 'yesNo', '消防人员', '专职消防人员', '兼职消防人员', '专兼职消防人员', '是否有消防人员',
    '消防安全员'),
  column('qualifiedShareInPercent', 'percent', '持证比例', '持证率', '保育人员持证比例', '保育人员持证率',
    '资格证比例'),
  column('backgroundCheckedOn', 'date', '背景核查日期', '从业查询日期', '无犯罪记录声明日期', '违法犯罪记录查询日期',
    '入职查询日期'),
  ...certificateColumns('fire'),
  ...certificateColumns('food'),
  ...certificateColumns('hygiene'),
  column('cameraCoverage', 'text', '监控覆盖', '监控覆盖区域', '视频监控覆盖', '监控范围'),
  column('cameraDaysKept', 'count', '监控保存天数', '录像保存天数', '监控留存天数', '监控录像保存天数'),
  column('alarmButton', 'yesNo', '一键报警', '一键式报警', '一键报警装置', '是否安装一键报警', '一键式紧急报警装置'),
  column('seismicDocument', 'name', '抗震证明', '抗震设防证明', '抗震鉴定', '抗震鉴定报告', '房屋抗震鉴定', '抗震材料'),
  column('seismicDocumentOn', 'date', '抗震证明日期', '抗震鉴定日期', '抗震鉴定报告日期'),
  column('buildingAreaInSquareMetres', 'area', '建筑面积', '机构建筑面积', '总面积'),
  column('indoorAreaInSquareMetres', 'area', '室内面积', '室内使用面积', '使用面积'),
  column('outdoorAreaInSquareMetres', 'area', '室外面积', '室外活动场地面积', '户外场地面积', '户外面积', '户外活动面积',
    '室外活动面积'),
  column('photos', 'photos', '照片', '房间照片', '环境照片', '场地照片', '园所照片'),
  column('row.photosShowNoFace', 'yesNo', '照片无人脸', '照片无人脸声明', '照片没有人脸'),
]

// biome-ignore format: a column reads as one entry of a table
const judged = [
  column('qualityGrade', 'qualityGrade', '质量评估等级', '评估等级', '质量等级'),
  column('qualityGradedOn', 'date', '质量评估日期', '评估日期', '评估时间'),
  column('qualityGradedBy', 'name', '质量评估机构', '评估机构', '评估单位'),
  column('inspections', 'inspections', '检查记录', '监督检查记录', '检查情况'),
  column('violations', 'violations', '违规记录', '违规情况', '问题整改记录'),
  column('penalties', 'penalties', '处罚记录', '行政处罚', '行政处罚记录'),
  column('creditRecord', 'website', '信用记录网址', '信用公示网址', '信用记录', '信用信息网址'),
  column('pilotLabels', 'label', '试点', '试点称号', '试点单位', '试点项目'),
  column('demonstrationLabels', 'label', '示范', '示范称号', '示范单位', '示范机构'),
]

/** Where the row comes from; a cell here goes before what columns.json says of the whole file. */
const origin = [
  column('row.source', 'source', '数据来源', '来源', 'source'),
  column('row.asOf', 'date', '数据日期', '数据截至', '填报日期', '更新日期', '截至日期', 'asof'),
  column('row.authority', 'name', '责任单位', '数据责任单位', '填报单位'),
]

// biome-ignore format: a column reads as one entry of a table
const dropped = [
  column('row.unused', 'unused', '序号', '编号', '排序', 'no.'),
  column('row.unused', 'unused', '普惠托位数', '普惠托位', '新增托位数', '在建托位数', '规划托位数'),
  column('row.unused', 'unused', '备注', '说明', '其他说明'),
  column('row.unused', 'unused', '举办方', '举办单位', '运营方', '主办方', '举办者'),
  column('row.personal', 'personal', '负责人身份证号', '身份证号', '身份证号码', '身份证', '公民身份号码', '证件号码',
    '负责人公民身份号码'),
  column('row.personal', 'personal', '联系人手机', '负责人手机', '负责人电话', '联系人电话', '联系人手机号',
    '负责人手机号', '法人电话', '法人手机', '手机号', '手机', '个人电话', '家庭住址'),
  column('row.personal', 'personal', '负责人姓名', '负责人', '联系人', '联系人姓名', '机构负责人姓名', '机构负责人',
    '法定代表人', '法人代表', '法人', '填表人', '填报人'),
]

/** Every heading that a filing list may have. Matching: the same heading first, then the longest alias within it. */
export const COLUMNS: readonly Column[] = [
  ...identity,
  ...filing,
  ...place,
  ...offer,
  ...safety,
  ...judged,
  ...origin,
  ...dropped,
]
