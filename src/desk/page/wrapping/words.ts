/** Words of sealing cases anew after officers came or went. */
export const zhHans = {
  label: '换成现在的名单',
  waiting: (count: number) => `${count} 件投诉还没有换成现在的名单，新来的同事打不开。`,
  closed: (count: number) =>
    `${count} 件投诉还没有换成现在的名单，您的钥匙也打不开：请以前名单上、现在还在的同事来换。`,
  start: '开始换',
  goOn: '接着换',
  hint: '在这台电脑上换，一万件要几分钟，可以照常办理，也可以随时停。',
  stop: '停下',
  stopping: '换完这一批就停…',
  progress: (done: number, of: number) => `已换 ${done} / ${of} 件`,
  done: (count: number) => `换好 ${count} 件，现在名单上的钥匙都能打开。`,
  stopped: (done: number, left: number) => `停下了：换了 ${done} 件，还有 ${left} 件。`,
  stale: '名单刚换过，锁定以后重新打开钥匙，再来换。',
  alarm: (reference: string) => `警报：换到 ${reference} 停下了，没有再换。这件事已经记下。`,
  notAsRecorded:
    '它和办理记录里写的不一样：投诉库里的数据可能被人换过。先不要处理它，告诉维护网站的人，运行 audit verify。',
} as const
