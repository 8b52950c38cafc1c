import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROBLEM_CODES, toProblemText } from '#src/complaints/problems.ts'
import { zhHans as start } from '#src/pages/complaints/_words.ts'
import { zhHans as notice } from '#src/pages/complaints/notice/_words.ts'

const FOLDERS = ['src/complaints', 'src/components/complaints', 'src/pages/complaints']
const WORDS = /words\.ts$/
/** Words that blame, frighten or explain nothing. */
const UNKIND = /非法|无效|有误|请正确|系统异常|技术故障|错误代码|操作失败/

test('no complaint page blames or speaks in codes', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ).filter((file) => WORDS.test(file))
  expect(files.length).toBeGreaterThan(8)
  for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(UNKIND)
})

test('every problem says what to do, in a few words and without begging', () => {
  for (const code of PROBLEM_CODES) {
    const text = toProblemText({ code, count: 3 })
    expect(text, code).toMatch(/[写填选换删勾添试截传]|先|必须|最多|打勾/)
    expect(text, code).not.toMatch(/请|undefined|NaN/)
    expect(Array.from(text).length, code).toBeLessThanOrEqual(45)
  }
})

test('the notice and the first page say where the secret of the day lies, and until when', () => {
  const { anonymousItems } = start
  const { kindsAddress } = notice
  expect(anonymousItems).toContain(kindsAddress)
  expect(kindsAddress).not.toContain('不存盘')
  for (const part of ['和数据存在一起', '第二天凌晨删掉', '有可能试出IP'])
    expect(kindsAddress).toContain(part)
})

test('the notice knows everything that is laid on the device, and how long half a file stays', () => {
  const cookies = notice.cookies.join('')
  for (const part of ['24小时', '15分钟', '查询码', '最多留10分钟', '标签页'])
    expect(cookies).toContain(part)
  expect(notice.photos).toContain('一到两小时')
})
