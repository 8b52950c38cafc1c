import type { Centre } from '#src/centres/centre.ts'
import type { ServiceType } from '#src/centres/codes.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import { toConfirmedOn } from '#src/centres/provenance.ts'
import { toExpected } from '#src/centres/to-expected.ts'
import { zhHans as words } from '#src/centres/words.ts'
import type { Region } from '#src/region/region.ts'
import * as labels from '#src/text/codes.ts'
import { WEEKDAY_LABELS } from '#src/text/dates.ts'
import { toChargeText, toRefundText } from '#src/text/fees.ts'

/** Yes and no stay so for programs; tables write them in words (`toTableCell`). */
export type OpenDataCell = string | number | boolean | undefined

/** One centre as a line of the open data: a cell for every column, `undefined` where nothing is known. */
export type OpenDataRow = Record<keyof (typeof words)['openDataColumns'], OpenDataCell>

const join = (texts: readonly string[] = []) => texts.join(words.openDataSeparator) || undefined

/** A cell of a table for people. */
export const toTableCell = (cell: OpenDataCell) =>
  typeof cell === 'boolean' ? (cell ? words.yes : words.no) : cell

/** Where and for which day the table is published. */
type Published = { region: Region; siteUrl: string; on: string }

/** Words instead of codes, lists joined by `；`. */
export function toOpenDataRow(centre: Centre, { region, siteUrl, on }: Published): OpenDataRow {
  return {
    ...toIdentity(centre),
    filingState: labels.FILING_STATE_LABELS[toFilingState(centre, on)],
    ...toPlace(centre, region),
    ...toOffer(centre),
    ...toSafety(centre),
    ...toJudgement(centre),
    photos: toPhotos(centre, siteUrl),
    page: `${siteUrl}/centres/${centre.id}/`,
  }
}

function toIdentity(centre: Centre) {
  const { nature, institutionType, operatingModel } = centre
  return {
    id: centre.id,
    legalName: centre.legalName,
    displayName: centre.displayName,
    aliases: join(centre.aliases),
    creditCode: centre.creditCode,
    filingNumber: centre.filingNumber,
    filingAuthority: centre.filingAuthority,
    filedOn: centre.filedOn,
    changedOn: centre.changedOn,
    filedUntil: centre.filedUntil,
    renewalFrom: centre.renewalFrom,
    commitmentSignedOn: centre.commitmentSignedOn,
    suspendedFrom: centre.suspendedFrom,
    suspendedTo: centre.suspendedTo,
    withdrawnOn: centre.withdrawnOn,
    inLatestList: centre.inLatestList,
    nature: nature && labels.NATURE_LABELS[nature],
    registrationAuthority: centre.registrationAuthority,
    registeredOn: centre.registeredOn,
    institutionType: institutionType && labels.INSTITUTION_TYPE_LABELS[institutionType],
    operatingModel: operatingModel && labels.OPERATING_MODEL_LABELS[operatingModel],
    publicBenefit: centre.publicBenefit,
    entrustedBy: centre.entrustedBy,
    entrustedFrom: centre.entrustedFrom,
    entrustedTo: centre.entrustedTo,
    brand: centre.brand,
    brandRelation: centre.brandRelation,
  }
}

function toPlace(centre: Centre, region: Region) {
  return {
    subdistrict: region.subdistricts.find(({ code }) => code === centre.subdistrictCode)?.name,
    subdistrictCode: centre.subdistrictCode,
    address: centre.address,
    lng: centre.locationWgs84?.lng,
    lat: centre.locationWgs84?.lat,
    ...toReckoned(centre),
    setting: centre.setting && labels.SETTING_LABELS[centre.setting],
    directions: centre.directions,
    siteCheckedOn: centre.siteCheckedOn,
    phones: join(centre.phones),
    complaintPhones: join(centre.complaintPhones),
    website: centre.website,
    openingHours: join(
      centre.openingHours.map(
        ({ weekday, opens, closes }) => `${WEEKDAY_LABELS[weekday - 1]} ${opens}-${closes}`,
      ),
    ),
    closures: centre.closures,
  }
}

/** Where nobody gave a point. */
const toReckoned = ({ locationWgs84 }: Centre) => ({
  pointReckonedOn: locationWgs84?.reckoned?.on,
  pointGrade: locationWgs84?.reckoned && labels.POINT_GRADE_LABELS[locationWgs84.reckoned.grade],
})

function toOffer(centre: Centre) {
  return {
    ageFromInMonths: centre.ageFromInMonths,
    ageToInMonths: centre.ageToInMonths,
    services: join(
      centre.services.map(({ serviceType }) => labels.SERVICE_TYPE_LABELS[serviceType]),
    ),
    ...toFees(centre),
    features: join(centre.features),
    bookingHours: centre.bookingHours,
    serviceHours: ofServices(centre, ({ hours }) => hours),
    feeNotes: ofServices(centre, ({ feeNote }) => feeNote),
    minimumBooking: ofServices(centre, (service) => service.minimumBooking),
    bookingNoticeInHours: ofServices(centre, (service) => service.bookingNoticeInHours),
    refundRules: ofServices(centre, ({ refundRule }) => refundRule),
    ...toMoney(centre),
    menu: centre.menu,
    menuFrom: centre.menuFrom,
    dayPlan: centre.dayPlan,
    classGroups: join(
      centre.classGroups.map(({ classGroup }) => labels.CLASS_GROUP_LABELS[classGroup]),
    ),
    classPlaces: ofGroups(centre, ({ classes, places }) => words.classPlaces(classes, places)),
    availability: ofGroups(
      centre,
      ({ availability, availabilityOn }) =>
        availability &&
        availabilityOn &&
        `${labels.AVAILABILITY_LABELS[availability]} ${availabilityOn}`,
    ),
    availabilityNextMonth: ofGroups(centre, (group) => {
      const expected = toExpected(centre, group)
      return expected && `${labels.AVAILABILITY_LABELS[expected.availability]} ${expected.month}`
    }),
    enrolmentFrom: ofGroups(centre, ({ enrolmentFrom }) => enrolmentFrom),
    places: centre.places,
    enrolled: centre.enrolled,
    affordable: centre.affordable,
    affordableBasis: centre.affordableBasis,
    openToOutsiders: centre.openToOutsiders,
    providesMeals: centre.providesMeals,
  }
}

/** Amount and unit of each service apart, so that amounts can be reckoned with. */
function toFees({ services }: Centre) {
  const find = (type: ServiceType) => services.find(({ serviceType }) => serviceType === type)
  const toUnit = (type: ServiceType) => {
    const { feeInYuan, feeUnit } = find(type) ?? {}
    return feeInYuan !== undefined && feeUnit ? labels.FEE_UNIT_LABELS[feeUnit] : undefined
  }
  return {
    fullDayFeeInYuan: find('fullDay')?.feeInYuan,
    fullDayFeeUnit: toUnit('fullDay'),
    halfDayFeeInYuan: find('halfDay')?.feeInYuan,
    halfDayFeeUnit: toUnit('halfDay'),
    hourlyFeeInYuan: find('hourly')?.feeInYuan,
    hourlyFeeUnit: toUnit('hourly'),
    temporaryFeeInYuan: find('temporary')?.feeInYuan,
    temporaryFeeUnit: toUnit('temporary'),
  }
}

/** The larger picture of each, what it shows, and the day it was taken. */
const toPhotos = ({ photos }: Centre, siteUrl: string) =>
  join(
    photos?.map(
      ({ sizes, caption, takenOn }) => `${siteUrl}${sizes.at(-1)?.address} ${caption} ${takenOn}`,
    ),
  )

type ClassGroup = Centre['classGroups'][number]

/** `乳儿班 …；托小班 …` of the class groups that say something. */
const ofGroups = ({ classGroups }: Centre, say: (group: ClassGroup) => string | undefined) =>
  join(
    classGroups.flatMap((group) => {
      const text = say(group)
      return text ? [`${labels.CLASS_GROUP_LABELS[group.classGroup]} ${text}`] : []
    }),
  )

/** `全日托 …；计时托 …` of the services that say something. */
const ofServices = (
  { services }: Centre,
  say: (service: Centre['services'][number]) => string | number | undefined,
) =>
  join(
    services.flatMap((service) => {
      const said = say(service)
      return said === undefined ? [] : `${labels.SERVICE_TYPE_LABELS[service.serviceType]} ${said}`
    }),
  )

/** What is paid besides the fees, what comes back, and what keeps it safe. */
function toMoney(centre: Centre) {
  const steps = centre.services.flatMap(({ serviceType, refundSteps = [] }) =>
    refundSteps.map((step) => `${labels.SERVICE_TYPE_LABELS[serviceType]} ${toRefundText(step)}`),
  )
  return {
    refundSteps: join(steps),
    extraCharges: join(centre.extraCharges?.map(toChargeText)),
    depositInYuan: centre.depositInYuan,
    prepaidMonths: centre.prepaidMonths,
    feeCustody: centre.feeCustody,
    feeCustodian: centre.feeCustodian,
    liabilityInsurer: centre.liabilityInsurer,
    liabilityInsuredTo: centre.liabilityInsuredTo,
  }
}

function toSafety(centre: Centre) {
  const find = (kind: keyof typeof labels.DOCUMENT_KIND_LABELS) =>
    centre.certificates.find((certificate) => certificate.kind === kind)
  return {
    staff: join(
      centre.staff.map(({ role, count }) =>
        words.staffCount(labels.STAFF_ROLE_LABELS[role], count),
      ),
    ),
    qualifiedShareInPercent: centre.qualifiedShareInPercent,
    backgroundCheckedOn: centre.backgroundCheckedOn,
    responsiblePosts: join(centre.responsiblePosts),
    fireOfficer: centre.fireOfficer,
    alarmButton: centre.alarmButton,
    seismicDocument: centre.seismicDocument,
    seismicDocumentOn: centre.seismicDocumentOn,
    fireValidTo: find('fire')?.validTo,
    foodValidTo: find('food')?.validTo,
    hygieneResult: find('hygiene')?.result,
    cameraCoverage: centre.cameraCoverage,
    cameraDaysKept: centre.cameraDaysKept,
    buildingAreaInSquareMetres: centre.buildingAreaInSquareMetres,
    indoorAreaInSquareMetres: centre.indoorAreaInSquareMetres,
    outdoorAreaInSquareMetres: centre.outdoorAreaInSquareMetres,
  }
}

function toJudgement(centre: Centre) {
  return {
    qualityGrade: centre.qualityGrade,
    qualityGradedOn: centre.qualityGradedOn,
    qualityGradedBy: centre.qualityGradedBy,
    creditRecord: centre.creditRecord,
    pilotLabels: join(centre.pilotLabels),
    demonstrationLabels: join(centre.demonstrationLabels),
    confirmedOn: toConfirmedOn(centre),
  }
}
