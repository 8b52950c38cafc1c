import type { ActRefusal } from '#src/desk/acts/act.ts'
import { zhHans as desk } from '#src/desk/words.ts'
import { toDateText } from '#src/text/dates.ts'

/** Why something cannot be done with a case, and what to do instead. */
export function toRefusalText(
  refusal: ActRefusal,
  toName: (authority: string) => string = (id) => id,
): string {
  const { problems, states } = desk
  switch (refusal.code) {
    case 'sameState':
      return problems.sameState(states[refusal.state])
    case 'notPossible':
      return problems.notPossible(states[refusal.from], states[refusal.to])
    case 'onlyComplainant':
      return `“${states[refusal.state]}”只能由投诉人自己提出。`
    case 'accused':
      return `${toName(refusal.authority)}就是被投诉的单位，或属于它，不能转给它（参照信访工作条例第三十条）。换一个部门。`
    case 'tooLate':
      return `期限${toDateText(refusal.dueOn)}已经过了，超期的不能再延长：直接办结，写明为什么晚了。`
    case 'tooLong':
      return `最多延长${refusal.most}天：--days 写 1 到 ${refusal.most} 的整数，不写就是${refusal.most}天。`
    case 'noSentence':
      return `写一句话，2 到 ${refusal.most} 个字，不换行。`
    case 'holdsName':
      return `公开的话里好像有姓名、电话或号码（${refusal.found}）：删掉或换一个说法，不要让人认出是谁。`
    default:
      return zhHans.refusals[refusal.code]
  }
}

export const zhHans = {
  refusals: {
    outcomeMissing: '办结要写明结果：加上 --outcome。',
    outcomeWithoutClosing: '只有办结才写结果：去掉 --outcome，或把状态写成“已办结”。',
    wordsMissing:
      '这一步要对投诉人说明白（需要补充什么，或为什么、还能找谁）：加上 --text 或 --file。',
    noExtension:
      '规则里没有写这件投诉的期限可以延长：complaints.json 里写了 extension 的才可以延长。',
    notExtendable:
      '现在的期限不能延长：只有提交时算的期限可以，重新办理、复核的不可以。到期以前办结。',
    extendedBefore: '这个期限已经延长过一次，不能再延长。',
    nowhereToReturn: '这件投诉就在负责打开它的单位，没有可以退回的地方。要给别的部门，用 route。',
    caseOver: '这件投诉已经办结或撤回。',
    notMade: '还没有给这个单位做转交材料。',
    notHandedOver:
      '还没有别的单位签收，不能办结为“已转其他部门”：先转交，对方签收以后记下来；请投诉人自己去找的，选“不予受理”，写明找谁。',
    sameMark: '已经是这样，没有改动。',
    mergedItself: '不能并到它自己，也不能并到已经并给别件的投诉：写主要的那一件。',
    notOver: '还没有办结，也没有撤回，不能删。先请投诉人在“查进度”里撤回，或先办结。',
    isHeld:
      '因别的原因要延长保存，不能删。把理由答复投诉人，或先取消延长保存（retention release）。',
    nothingToTell: '办结为“属实已整改”“部分属实”的，才有处理结果可以公开。',
    noTelephone: '没有留电话，没有办法认出投诉人，不能重发查询码。',
    notChecked:
      '先打留下的电话核实，再写明怎样核实的，例如：拨打留下的电话，本人说出了机构和内容（命令写在 --checked 后面）。',
    needsDecision:
      '名单外的地方，没有处理决定不能公开：写明 --name、--address、--decision 文号、--by 机关、--on 日期、--text 处理情况。',
    isListed: '这家机构在名单里：先用 outcome propose 问投诉人，再公开。',
    notAgreed:
      '投诉人还没有同意公开，或没有办结：先用 outcome propose 把要公开的一句话给投诉人看，同意以后才能公开。',
    notPublished: '这件投诉没有公开的内容。',
    noPublication:
      '公开的内容写得不对：每段话 2 到 200 个字、不换行，日期写成 2026-12-31，最晚三年以内。',
    notOfEnquiries:
      '这是咨询，没有被投诉的人：不转办、不退回、不并案、不转交、不标紧急、不公开结果；办结写“已答复”或“已告知找谁”。里面说的事要按投诉办的，答复里请提问的人自己到“投诉托育机构”提交。',
    onlyOfEnquiries: '“已答复”“已告知找谁”是咨询的结果，投诉不能这样办结。',
    phoneMissing: '告诉提问的人该找谁，要写上那个单位的电话。',
    caseEnded: '这个期限已经做到或不再算，不用延长。',
  },
  /** A code that was given anew. */
  reissued: {
    reply: (at: string, text: string) => `${at}\n${text}`,
    /** What the complainant reads. */
    told: ({ replies, isCut }: { replies: readonly string[]; isCut: boolean }) =>
      [
        '核实了您留下的电话，重发了查询码。旧的查询码已经作废。',
        ...(replies.length > 0 ? ['以前的答复，抄在这里：', ...replies] : []),
        ...(isCut ? ['再早的答复太长，没有抄在这里；您可以要求查阅、复制。'] : []),
      ].join('\n\n'),
  },
  /** Before what a dry run would have said. */
  dryRun: (text: string) => `试运行，什么也没有改动。真的运行会说：\n${text}`,
} as const
