const MILLION = 1e6
const MEBIBYTE = 1024 * 1024

type Size = readonly number[]

function toSizeText(bytes: number): string {
  return bytes < MEBIBYTE
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / MEBIBYTE).toFixed(1)} MB`
}

/** Words of the question for files, and of adding them to a case. */
export const zhHans = {
  title: '添加照片、视频或文件（选填）',
  label: '文件',
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
  count: (count: number) => `${count}个文件`,
  none: '还没有添加文件。',
  full: (most: number) => `已经添加满${most}个。要换，先删掉一个。`,
  kinds: { image: '照片', pdf: 'PDF', video: '视频', sound: '录音' },
  /** What one is called that came without a name. */
  unnamed: { image: '照片', pdf: '文件', video: '视频', sound: '录音' },
  size: toSizeText,
  takenAt: (at: string) => `拍摄时间 ${at.replace('T', ' ').slice(0, 16)}`,
  active: '这个PDF里有脚本或附件，受理人员打开时会小心。',
  thumbnail: (name: string) => `${name}的缩略图`,
  remove: '删除',
  removeOf: (name: string) => `：${name}`,

  /** Of the page that asks before a file is removed. */
  removing: {
    title: '删除这个文件？',
    text: '删除后不能恢复，可以重新添加。',
    confirm: '删除',
    keep: '不删，返回',
    gone: '这个文件已经不在了。',
  },
  /** What of a file is not as it was sent. */
  changes: {
    reduced: ([width = 0, height = 0]: Size, [keptWidth = 0, keptHeight = 0]: Size) =>
      `原图${width}×${height}，缩小到${keptWidth}×${keptHeight}保存（${((keptWidth * keptHeight) / MILLION).toFixed(1)}百万像素）`,
    frames: (count: number) => `这是会动的图（${count}帧），只保存第一帧`,
    ending: (from: string, to: string) =>
      `保存成${to.slice(1).toUpperCase()}，文件名的结尾从“${from}”改成“${to}”`,
    place: {
      removed: '里面的拍摄地点已删掉',
      mayRemain: '里面可能还带着拍摄地点，没能删干净',
    },
  },
  problems: {
    fileMissing: '先选择文件，再点“添加”；没有要添加的，直接点“继续”',
    fileEmpty: '这个文件是空的，换一个再添加',
    fileTooLarge: '文件太大：照片最多40 MB，视频录音100 MB，PDF 10 MB。截图或剪短再添加',
    fileType: '这种文件收不了，换成照片、PDF、MP4视频或MP3、M4A录音再添加',
    fileIsHeic: '这是HEIC照片，这里打不开。在手机上打开它，截一张图，添加截图就行',
    fileLocked: '这个PDF要密码才能打开。去掉密码，或把里面的内容截图，再添加',
    fileUnreadable: '这个文件打不开，可能没有存完整。换一个，或截一张图再添加',
    recordingUnreadable: '这段视频或录音打不开，可能没有存完整。在手机上能播放的，重新存一份再添加',
    fileTooManyPixels: '这张照片太大，这里打不开。在手机上打开它，截一张图，添加截图就行',
    fileTooComplex: '这个文件太复杂，检查不了。打开它，截一张图，添加截图就行',
    fileNotUploaded: '文件没有传完，再试一次；网络不好，也可以先不添加',
    uploadBusy: '现在上传的人多，没有收下。过一分钟再试；急的话，可以先不添加',
    noRoom: '现在存放文件的地方满了，这个没有收下。投诉可以不带它先交，交了以后还能补',
    notStored: '网站现在存不进文件，没有收下。过几分钟再试；急的话，可以先不添加',
    filesTooMany: (count: number) => `最多可添加${count || 20}个文件，删掉一个再添加`,
    filesTooLarge: (count: number) => `所有文件加起来不能超过${count || 200} MB，删掉一个再添加`,
    caseIsOver: '文件没有加进去：这件投诉刚刚办结或撤回，可以另写一件',
  },
} as const
