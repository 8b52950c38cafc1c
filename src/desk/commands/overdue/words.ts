/** Words of terms that are over, or soon will be. */
export const zhHans = {
  summary: '超期和快到期的；--notify 发提醒',
  usage: [
    'overdue [--notify] [--dry-run] [--json]',
    '列出时间过半、快到期（八成）、已超期的。--notify 发到 NOTIFY_FILE、NOTIFY_WEBHOOK、NOTIFY_MAIL_TO 设了的地方，每天定时运行一次',
    '提醒里只有受理编号、部门和日期，没有任何人写的内容',
  ],
  nobody: '没有设置往哪里发：设 NOTIFY_FILE、NOTIFY_WEBHOOK 或 NOTIFY_MAIL_TO。',
  targets: { file: '文件', webhook: '接口', mail: '邮件' },
  sent: (target: string) => `✓ ${target}：已发出`,
  failed: (target: string, problem: string) => `✗ ${target}：没有发出（${problem}）`,
} as const
