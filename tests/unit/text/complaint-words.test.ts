import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROBLEM_TEXT } from '#src/text/complaints/problems.ts'

const FOLDER = 'src/text/complaints'
/** Words that blame, frighten or explain nothing. */
const UNKIND = /非法|无效|有误|请正确|系统异常|技术故障|错误代码|操作失败/

test('no complaint page blames or speaks in codes', () => {
  const files = readdirSync(FOLDER)
  expect(files.length).toBeGreaterThan(8)
  for (const file of files)
    expect(readFileSync(join(FOLDER, file), 'utf8'), file).not.toMatch(UNKIND)
})

test('every problem says what to do, in a few words and without begging', () => {
  for (const [code, words] of Object.entries(PROBLEM_TEXT)) {
    const text = words(3)
    expect(text, code).toMatch(/[写填选换删勾添试截传]|先|必须|最多|打勾/)
    expect(text, code).not.toMatch(/请|undefined|NaN/)
    expect(Array.from(text).length, code).toBeLessThanOrEqual(45)
  }
})
