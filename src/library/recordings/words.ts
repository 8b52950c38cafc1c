/** Problems that recordings may have. */
export const RECORDING_ISSUES = {
  recordingMissing: {
    severity: 'leftOut',
    what: '没有找到录音文件“{value}”',
    fix: '把录音文件放进同一个 recordings 文件夹，文件名照抄，不放快捷方式。',
  },
  recordingUnlisted: {
    severity: 'due',
    what: '录音文件“{value}”没有说明，没有发布',
    fix: '在同一个文件夹的 .json 里为它写一条：哪一页、什么话、哪天录、哪个岗位录、文字稿。',
  },
  recordingNotSound: {
    severity: 'leftOut',
    what: '“{value}”不是能播放的录音，或者没有录完整',
    fix: '用手机录音机录成 m4a，或另存为 mp3；录像、amr、wav 都不行，改文件名也不行。',
  },
  recordingTooBig: {
    severity: 'leftOut',
    what: '录音“{value}”太大，最多 {detail}',
    fix: '另存为 64 kbit/s 的单声道 m4a 或 mp3，或者分成几段录。',
  },
  recordingTooLong: {
    severity: 'leftOut',
    what: '录音“{value}”太长，最多 {detail}',
    fix: '只读要紧的话，或者换一段短的。',
  },
  recordingByWhom: {
    severity: 'leftOut',
    what: '“{value}”不像单位或岗位，可能写了人名',
    fix: '只写单位和岗位，例如 县妇幼保健院儿保科，不写是谁。',
  },
  recordingNamesSomebody: {
    severity: 'leftOut',
    what: '文字稿里的“{value}”像是人名或个人号码',
    fix: '录音和文字稿都不要有人名、手机号、身份证号；去掉后重新录。',
  },
  recordingPage: {
    severity: 'due',
    what: '没有“{value}”这一页，录音没有地方放',
    fix: '打开要放录音的那一页，照抄网址里的 guidance/… 或 centres/…。',
  },
} as const

export const zhHans = {
  megabytes: (bytes: number) => `${bytes / 1024 / 1024} MB`,
  minutes: (seconds: number) => `${seconds / 60} 分钟`,
} as const
