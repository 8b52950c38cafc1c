/** What the page says as a whole, and what it says where it cannot work. */
export const zhHans = {
  title: '投诉办理台',
  toContent: '跳到内容',
  cannot: {
    noScript: {
      title: '办理台要打开 JavaScript',
      text: '投诉内容是在您的浏览器里打开的，没有 JavaScript 打不开。请在浏览器设置里允许本站运行 JavaScript，再刷新这一页；或者用下面的命令，做的是同样的事。',
    },
    old: {
      title: '这个浏览器打不开办理台',
      text: '办理台要 Chrome、Edge 93 或更新的版本，或 Firefox 102、Safari 16.4 以上；360 浏览器请切到“极速模式”。换一个浏览器，或者用下面的命令，做的是同样的事。',
    },
    unsafe: {
      title: '这个地址不能打开办理台',
      text: '浏览器只在 https 地址或本机地址（localhost）上让网页用钥匙。请在自己的电脑上运行 npm run desk，从它给出的 localhost 地址打开；或者用下面的命令，做的是同样的事。',
    },
    commands: '不用网页也能办',
    commandLines: [
      ['npm run desk -- inbox', '看有哪些投诉没有办结'],
      ['npm run desk -- show 受理编号', '看一件投诉的内容、经过和材料'],
      ['npm run desk -- reply 受理编号 --file 答复.txt', '答复投诉人'],
      ['npm run desk -- close 受理编号 结果 --file 说明.txt', '办结'],
      ['npm run desk -- --help', '看全部命令'],
    ],
  },
  /** Why the desk did not answer as it should. */
  problems: {
    signedOut: '登录已过期，请重新打开钥匙。没有发出的文字还在这一页上，先不要关闭。',
    notListed:
      '这把钥匙不在现在的名单上，不能登录。请和名单上的同事核对；刚加进名单的，过几秒再试。',
    notAllowed: '这件投诉不归您的单位办理，不能这样做。',
    unknown: '没有这件投诉，可能刚被删除。',
    stale: '这件投诉刚刚有了新变化，这次没有发出。看过下面的最新情况，再决定怎么发。',
    impossible: '现在的进度不允许这样做。看一看最新情况。',
    notOfMatter:
      '咨询没有被投诉的人，不能这样做；投诉也不能用咨询的结果办结。刷新页面，看一看最新情况。',
    wrong: '办理台没有接受这个请求。刷新页面再试；还不行，告诉维护网站的人。',
    full: '您的单位放在办理台的转交材料太多，放不下了，什么也没有转交。用打印的，或请维护网站的人清除到期的投诉（retention run）。',
    tooMuch: '请求太频繁了，过一分钟再试。',
    unavailable: '投诉库暂时不能用，什么也没有改动。过一会儿再试。',
    rubbish:
      '服务器的回答不对，没有采用。先刷新页面，用本机程序的先更新到和服务器一样的版本；还是这样，不要继续办理，告诉维护网站的人：服务器可能出了问题或被人改动。',
    noAnswer: '连不上办理台，什么也没有发出。检查网络，再试一次。',
    keys: '钥匙程序出错，没有完成。锁定后重新打开钥匙再试。',
  },
} as const
