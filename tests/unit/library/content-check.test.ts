import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { CLINIC, makeFolder, TODAY, toArticleText } from '#tests/support/content-folder.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { toEnvironment } from '#tests/support/run-portal.ts'

/** Runs `content:check` where a region with a filing list and these files are all the content there is. */
function check(files: Record<string, string>, ...options: string[]) {
  const cwd = makeFolder({})
  writeFilingsFolder(join(cwd, 'content'), toListRows(3))
  for (const [path, text] of Object.entries(files)) {
    const file = join(cwd, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const env = toEnvironment({ REGION: 'testing', CLOCK: `${TODAY}T08:00:00+08:00` })
  return new Promise<{ code: number; out: string; err: string; cwd: string }>((done) => {
    const command = [resolve('src/library/cli.ts'), ...options]
    execFile(process.execPath, command, { cwd, env }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err, cwd }),
    )
  })
}

const CLINICS = { 'regions/testing/places/clinics.json': JSON.stringify([CLINIC]) }

test('content without a fault ends well', async () => {
  const { code, out } = await check(CLINICS)
  expect(out).toContain('没有必须处理的问题')
  expect(code).toBe(0)
})

test('a clerk reads what is past its date, which link is dead and where a clinic is missing', async () => {
  const { code, out } = await check({
    'guidance/health/fever.md': toArticleText({
      reviewedOn: '2025-11-20',
      nextReview: '2026-11-19',
      warningSigns: true,
    }),
    'guidance/health/colds.md': toArticleText({}, '见[这里](/centres/in/nowhere/)。'),
  })
  expect(code).toBe(1)
  expect(out).toContain('【guidance/health/fever.md】')
  expect(out).toContain('nextReview：已过期：2026-11-19到期')
  expect(out).toContain('没有一家可以去的卫生服务机构')
  expect(out).toContain('【guidance/health/colds.md】')
  expect(out).toContain('链接“/centres/in/nowhere/”打不开')
  expect(out).toContain('怎么办：')
  expect(out).toContain('机构名单的发布不受影响')
})

test('a rule whose last day has passed fails the check and says which', async () => {
  const table = JSON.parse(readFileSync('content/reference/subsidy.json', 'utf8'))
  const reference = (reviewBy: string) => ({
    ...CLINICS,
    'reference/subsidy.json': JSON.stringify({ ...table, reviewBy }),
  })
  const { code, out } = await check(reference('2026-11-19'))
  expect(code).toBe(1)
  expect(out).toContain('【reference/subsidy.json】')
  expect(out).toContain('已过期：2026-11-19到期。用到它的工具不再给答案')
  expect((await check(reference('2027-06-01'))).code).toBe(0)
})

test('a link to a centre of the list and to a live page is good', async () => {
  const links =
    '[甲](/centres/cs-2026-00001/)、[乙](/centres/in/dongjie/)、[丙](/guidance/search/?q=1)'
  const article = toArticleText({}, links)
  expect((await check({ ...CLINICS, 'guidance/health/fever.md': article })).code).toBe(0)
})

test('a question about what the region has nothing of goes without a word, a misspelt link does not', async () => {
  const toHelp = (...hrefs: string[]) => {
    const questions = hrefs.map((href, index) => ({
      slug: `question-${index}`,
      question: '哪里有亲子活动？',
      answer: ['看活动。'],
      links: [{ href, label: '活动' }],
    }))
    return { 'help/questions.json': JSON.stringify({ groups: [{ title: '在家带', questions }] }) }
  }
  const optional = toHelp('/events/', '/events/kind/class/', '/home-visits/', '/who-does-what/')
  const { code, out } = await check({ ...CLINICS, ...optional })
  expect(out).not.toContain('questions.json')
  expect(code).toBe(0)
  const misspelt = await check({ ...CLINICS, ...toHelp('/events/', '/home-visit/') })
  expect(misspelt.out).toContain('链接“/home-visit/”打不开')
  expect(misspelt.out).not.toContain('/events/')
  expect(misspelt.code).toBe(1)
})

test('a health notice about a centre or subdistrict nobody knows is told, one that is over is not', async () => {
  const notice = {
    slug: 'hand-foot-mouth',
    title: '手足口病',
    centreIds: ['cs-2026-00001', 'cs-2026-99999'],
    subdistrictCodes: ['999901001', '999901999'],
    issuedOn: '2026-11-16',
    startsOn: '2026-11-16',
    endsOn: '2026-11-29',
    situation: '托小班有孩子得了手足口病。',
    advice: ['洗手。'],
    returnRule: '医生说可以再回去。',
    issuer: '疾控中心（示例）',
    articles: ['nowhere'],
  }
  const toNotices = (fields: object) => ({
    ...CLINICS,
    'regions/testing/notices/2026.json': JSON.stringify([{ ...notice, ...fields }]),
  })
  const { code, out } = await check(toNotices({}))
  expect(code).toBe(1)
  expect(out).toContain('【regions/testing/notices】')
  expect(out).toContain('hand-foot-mouth：没有叫“cs-2026-99999”的机构或文章')
  expect(out).toContain('hand-foot-mouth：没有叫“nowhere”的机构或文章')
  expect(out).toContain('街道（乡镇）代码“999901999”不在本地区')
  expect(out).not.toContain('cs-2026-00001')
  expect(out).not.toContain('999901001')
  expect((await check(toNotices({ endsOn: '2026-11-19' }))).code).toBe(0)
})

test('a date that is near does not fail the check', async () => {
  const article = toArticleText({ nextReview: '2026-12-01' })
  const { code, out } = await check({ ...CLINICS, 'guidance/health/fever.md': article })
  expect(out).toContain('快到期了：2026-12-01')
  expect(code).toBe(0)
})

test('the report can be read by a program', async () => {
  const { code, out } = await check({ 'guidance/health/fever.md': '没有开头' }, '--json')
  expect(code).toBe(1)
  const { on, counts, issues } = JSON.parse(out)
  expect(on).toBe(TODAY)
  expect(counts).toMatchObject({ leftOut: 1 })
  expect(issues[0]).toMatchObject({
    code: 'noHead',
    file: 'guidance/health/fever.md',
    severity: 'leftOut',
  })
})

test('a name that would command the terminal is shown without its commands', async () => {
  const article = toArticleText({ topic: '\u001b[2J' })
  const { out } = await check({ 'guidance/health/fever.md': article })
  expect(out).not.toContain('\u001b')
})

test('a wrong option is answered with how to use the command', async () => {
  const { code, err } = await check({}, '--regoin', 'x')
  expect(code).toBe(2)
  expect(err).toContain('用法：npm run content:check')
})

test('a region that is not there is told in words', async () => {
  const { code, err } = await check({}, '--region', 'atlantis')
  expect(code).toBe(1)
  expect(err).toContain('怎么办')
  expect(err).not.toContain('    at ')
})

test('an editor opens the report in a browser, sees the line that is meant, and no number of a person', async () => {
  const { code, out, cwd } = await check(
    {
      ...CLINICS,
      'guidance/health/a.md': toArticleText({ monthsTo: 99 }),
      'guidance/health/c.md': `${toArticleText({})}\n\n<b>发烧</b>\n`,
      'guidance/health/b.md': `${toArticleText({})}\n\n找她：身份证 110101199003078515。\n`,
    },
    '--web',
  )
  expect(code).toBe(1)
  const path = resolve(cwd, /网页报告：(\S+?)（/.exec(out)?.[1] ?? '')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const html = readFileSync(path, 'utf8')
  expect(html).toContain('<h2>guidance/health/a.md</h2>')
  expect(html).toMatch(/<tr class="bad"><th scope="row">\d+<\/th><td>monthsTo: 99</)
  expect(html).toContain('&lt;b&gt;')
  expect(html).toContain('怎么办：')
  expect(html).toContain('像是个人的号码')
  expect(html).not.toContain('110101199003078515')
  expect(html).not.toMatch(/<script|<b>发烧|https?:\/\//)
})
