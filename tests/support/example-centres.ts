import type { Centre } from '#src/centres/centre.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'

/** A centre of which only what must be known is known. */
export const BARE_CENTRE = makeCentre({ id: 'bare', legalName: '示例小石子托育有限公司' })

const REPORTED = { source: 'centreReport', asOf: '2026-09-15', authority: '机构自报' } as const
const FILED = { source: 'filingSystem', asOf: '2026-11-02' } as const

/** A centre of which everything is known. */
export const FULL_CENTRE: Centre = {
  ...BARE_CENTRE,
  id: 'full',
  legalName: '示例彩虹托育服务有限公司',
  displayName: '彩虹托育园',
  aliases: ['彩虹屋'],
  creditCode: '91350102MAXT0002X4',
  brand: '彩虹',
  brandRelation: '直营',
  nature: 'forProfit',
  registrationAuthority: '鼓楼区市场监督管理局',
  institutionType: 'centre',
  operatingModel: 'privateRun',
  filingNumber: 'GL-0001',
  filingAuthority: '鼓楼区卫生健康局',
  filedOn: '2024-03-02',
  changedOn: '2025-01-10',
  address: '鼓东街道示例路1号',
  locationWgs84: { lat: 26.08, lng: 119.3, sourceDatum: 'gcj02' },
  phones: ['0591-00000201', '0591-00000202转8'],
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '07:30', closes: '18:00' })),
  closures: '法定节假日休息',
  services: [
    { serviceType: 'fullDay', hours: '07:30-18:00', feeInYuan: 2680, feeUnit: 'month' },
    { serviceType: 'hourly', feeInYuan: 45.5, feeUnit: 'hour', minimumBooking: '2小时' },
  ],
  ageFromInMonths: 6,
  ageToInMonths: 36,
  classGroups: [
    {
      classGroup: 'infant',
      classes: 1,
      classSize: 8,
      childrenPerCarer: 3,
      places: 8,
      availability: 'limited',
      availabilityOn: '2026-11-18',
    },
    { classGroup: 'olderToddler' },
  ],
  places: 72,
  enrolled: 61,
  affordable: false,
  openToOutsiders: true,
  providesMeals: true,
  staff: [
    { role: 'head', count: 1 },
    { role: 'carer', count: 15 },
  ],
  qualifiedShareInPercent: 92,
  backgroundCheckedOn: '2026-02-04',
  certificates: [
    { kind: 'fire', number: '消〔2025〕1号', result: '合格', validTo: '2027-02-10' },
    { kind: 'food', validTo: '2026-11-19' },
  ],
  cameraCoverage: '活动室、走廊',
  cameraDaysKept: 90,
  buildingAreaInSquareMetres: 428,
  indoorAreaInSquareMetres: 350.5,
  outdoorAreaInSquareMetres: 73,
  qualityGrade: 'A',
  qualityGradedOn: '2025-11-13',
  qualityGradedBy: '质量评估组',
  inspections: [
    { inspectedOn: '2026-03-18', result: '合格' },
    { inspectedOn: '2026-10-13', authority: '鼓楼区卫生健康局', result: '限期整改' },
  ],
  violations: [{ foundOn: '2026-10-13', severity: 'moderate', summary: '监控只保存六十天' }],
  penalties: [{ decidedOn: '2025-05-02', summary: '罚款5000元', publishedUntil: '2026-05-02' }],
  pilotLabels: ['试点单位'],
  demonstrationLabels: [],
  provenance: {
    filedOn: FILED,
    address: FILED,
    'services.fullDay.feeInYuan': { ...REPORTED, asOf: '2026-09-01' },
    'services.fullDay.hours': REPORTED,
    phones: REPORTED,
  },
}
