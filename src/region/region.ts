import { z } from 'zod'

const phone = z.string().min(3).max(30)
const point = z.strictObject({ lat: z.number(), lng: z.number() })

/** A street, town or township with what a parent needs to reach its office. */
export const subdistrictSchema = z.strictObject({
  /** NBS statistical code, nine digits. */
  code: z.string().regex(/^\d{9}$/),
  name: z.string(),
  /** 街道, 镇 or 乡. */
  kind: z.string(),
  /** URL part, ASCII, e.g. `gudong`. */
  slug: z.string().regex(/^[a-z0-9-]+$/),
  /** Other names people write or type. */
  aliases: z.array(z.string()).default([]),
  /** Pinyin of names that dictionaries get wrong, e.g. 癿藏 → `qie zang`. */
  pinyin: z.string().optional(),
  office: z.strictObject({ name: z.string(), phone: phone.optional() }),
  communities: z.array(z.string()).default([]),
})
export type Subdistrict = z.infer<typeof subdistrictSchema>

/**
 * Everything that differs from one region to the next, as data (`content/regions/<region>/region.json`).
 * A region is any node of the division tree; nothing assumes its depth or size.
 */
export const regionSchema = z.strictObject({
  /** GB/T 2260 code. */
  code: z.string().regex(/^\d{6}$/),
  /** e.g. 鼓楼区. */
  name: z.string(),
  /** e.g. 福建省福州市鼓楼区. */
  fullName: z.string(),
  /** Name of the portal in the header. */
  siteName: z.string(),
  aliases: z.array(z.string()).default([]),
  /** What it is called in other languages, by their tags. */
  namesAbroad: z.record(z.string(), z.string().min(1)).default({}),
  /** Legal regime decides the words: 备案 today, a licence if the law changes. */
  regime: z.enum(['filing', 'licence']),
  /** True: every page says 示例数据. */
  sample: z.boolean().default(false),
  /** Sample regions may stop the clock here (ISO instant); shown in the banner. */
  clock: z.iso.datetime({ offset: true }).optional(),
  bboxWgs84: z.strictObject({
    west: z.number(),
    south: z.number(),
    east: z.number(),
    north: z.number(),
    source: z.string(),
  }),
  centreWgs84: point,
  authority: z.strictObject({
    /** e.g. 鼓楼区卫生健康局. */
    name: z.string(),
    phone: phone.optional(),
    hours: z.string().optional(),
  }),
  hotlines: z.array(z.strictObject({ name: z.string(), phone, note: z.string().optional() })),
  subdistricts: z.array(subdistrictSchema).min(1),
  /** What the portal promises on its first page, with its source. */
  promises: z.array(z.strictObject({ title: z.string(), text: z.string(), source: z.string() })),
  footer: z.strictObject({
    organiser: z.string(),
    siteIdentifier: z.string().optional(),
    icpNumber: z.string().optional(),
    policeNumber: z.string().optional(),
  }),
  /** Licence of the open data, shown on `/data/`. */
  dataLicence: z.string(),
})
export type Region = z.infer<typeof regionSchema>
