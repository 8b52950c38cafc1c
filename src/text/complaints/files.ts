const MILLION = 1e6

type Size = readonly number[]

/** Words about what of a file is not as it was sent. */
export const FILE_CHANGES_TEXT = {
  reduced: ([width = 0, height = 0]: Size, [keptWidth = 0, keptHeight = 0]: Size) =>
    `原图${width}×${height}，缩小到${keptWidth}×${keptHeight}保存（${((keptWidth * keptHeight) / MILLION).toFixed(1)}百万像素）`,
  frames: (count: number) => `这是会动的图（${count}帧），只保存第一帧`,
  ending: (from: string, to: string) =>
    `保存成${to.slice(1).toUpperCase()}，文件名的结尾从“${from}”改成“${to}”`,
  place: {
    removed: '里面的拍摄地点已删掉',
    mayRemain: '里面可能还带着拍摄地点，没能删干净',
  },
} as const

const MEBIBYTE = 1024 * 1024

function toSizeText(bytes: number): string {
  return bytes < MEBIBYTE
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / MEBIBYTE).toFixed(1)} MB`
}

/** Words of adding and removing files. */
export const FILES_TEXT = {
  lead: '照片、截图、视频、录音、PDF，都能帮助查清；没有，直接点“继续”。',
  rules: (most: number) => [
    `照片用JPG、PNG或WebP，每张小于40 MB；视频（MP4、MOV、3GP）和录音（M4A、MP3、AMR、AAC），每个小于100 MB；PDF小于10 MB。最多${most}个，一共200 MB。`,
    '照片会缩小到看得清的大小，长截图不缩小；视频和录音的画面、声音不改动。改动了什么，添加后写在文件旁边。',
    '拍摄地点、手机型号、PDF属性里的作者，都会删掉；PDF的电子签名也不保留。写在画面和正文里的，原样保留。',
  ],
  photo: '照片或截图',
  photos: '一次选几张照片（选不了几张的话，用上面的，一张一张添加）',
  other: '视频、录音或PDF',
  keepsTime: '保留拍摄时间，能证明是什么时候',
  add: '添加选好的文件',
  withoutScript:
    '这个浏览器没有开脚本：传的时候看不到进度，断了得重新传。网慢的话，100 MB要传几个小时；一次选一个，选小的。',
  partlySent: (name: string, received: number, bytes: number) =>
    `“${name}”上次没传完：选同一个文件，从${toSizeText(received)}接着传（一共${toSizeText(bytes)}）。一小时内有效。`,
  added: (count: number) => `已添加${count}个`,
  none: '还没有添加文件。',
  full: (most: number) => `已经添加满${most}个。要换，先删掉一个。`,
  kinds: { image: '照片', pdf: 'PDF', video: '视频', sound: '录音' },
  size: toSizeText,
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
