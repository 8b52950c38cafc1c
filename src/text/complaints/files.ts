const MILLION = 1e6

type Size = readonly number[]

/** Words about what of a file is not as it was sent. */
export const FILE_CHANGES_TEXT = {
  reduced: ([width = 0, height = 0]: Size, [keptWidth = 0, keptHeight = 0]: Size) =>
    `原图${width}×${height}，缩小到${keptWidth}×${keptHeight}保存（${((keptWidth * keptHeight) / MILLION).toFixed(1)}百万像素）`,
  frames: (count: number) => `这是会动的图（${count}帧），只保存第一帧`,
  place: {
    removed: '里面的拍摄地点已删掉',
    mayRemain: '里面可能还带着拍摄地点，没能删干净',
  },
} as const

/** Words of adding and removing files. */
export const FILES_TEXT = {
  lead: '有照片、截图或PDF，能帮助查清；没有，直接点“继续”。',
  rules: (most: number) =>
    `照片用JPG、PNG或WebP，每张小于40 MB；PDF小于10 MB。最多${most}个，一次添加一个。`,
  place:
    '照片里的拍摄地点和手机型号、PDF属性里的作者，都会删掉；PDF的电子签名也不保留。写在画面和正文里的，原样保留。',
  photo: '照片或截图',
  pdf: 'PDF文件',
  keepsTime: '保留拍摄时间，能证明是什么时候',
  addPhoto: '添加这张照片',
  addPdf: '添加这个PDF',
  added: (count: number) => `已添加${count}个`,
  none: '还没有添加文件。',
  full: (most: number) => `已经添加满${most}个。要换，先删掉一个。`,
  kinds: { image: '照片', pdf: 'PDF' },
  size: (bytes: number) =>
    bytes < 1024 * 1024
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  takenAt: (at: string) => `拍摄时间 ${at.replace('T', ' ').slice(0, 16)}`,
  active: '这个PDF里有脚本或附件，受理人员打开时会小心。',
  remove: '删除',
  removeOf: (name: string) => `：${name}`,
  thumbnail: (name: string) => `${name}的缩略图`,
} as const

/** Words of the page that asks before a file is removed. */
export const REMOVE_FILE_TEXT = {
  title: '删除这个文件？',
  text: '删除后不能恢复，可以重新添加。',
  confirm: '删除',
  keep: '不删，返回',
  gone: '这个文件已经不在了。',
} as const
