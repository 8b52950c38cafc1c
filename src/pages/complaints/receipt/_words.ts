import { toDateText } from '#src/text/dates.ts'

/** Words of the receipt. */
export const zhHans = {
  title: '已收到您的投诉',
  filedAt: (date: string, time: string) => `${toDateText(date)} ${time} 收到`,
  reference: '受理编号',
  queryCode: '查询码',
  resumeWord: '免等词',
  resumeWordHint: '有人试错太多次、要您等的时候，把免等词一起填上，就不用等。单凭它什么也查不到。',
  once: '查询码只在这一页显示，1小时后就看不到了。现在抄下来、截图或复制，和编号放在一起。',
  lost: '丢了找不回来。匿名投诉没有别的办法认出您；留了电话的，可以请受理人员核实后重发。',
  copy: '复制编号、查询码和免等词',
  print: '打印这一页',
  noted: '我已记下',
  notedHint: '点了以后，这一页就不再显示查询码。',
  copied: (reference: string, code: string, resumeWord: string) =>
    `受理编号 ${reference}，查询码 ${code}，免等词 ${resumeWord}`,

  next: '接下来',
  toVerify: '先由受理人员看一遍，确认后再往下转。',
  urgent: '您写的情况看起来很急，已经标出来让受理人员先看。孩子现在有危险，马上打110。',
  raised: '这家机构不久前也被投诉过，已经标出来让受理人员留意。',
  primary: (name: string) => `由${name}办理`,
  copies: (names: string) => `按分工，有关的还有：${names}`,
  sealedTo: (holder: string) => `您写的内容和文件，只有${holder}的受理人员能打开。`,
  list: (number: number, fingerprint: string) =>
    `他们在第${number}份办理人员名单上，名单指纹 ${fingerprint}`,
  escalation: '没有答复，或对结果不满意',
  status: '查进度、看答复、补充材料，都在“查进度”页，要用编号和查询码。',
  separator: '、',
  comma: '，',
} as const
