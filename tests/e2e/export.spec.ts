import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { findFreePort } from '#tests/support/listen-on-loopback.ts'
import { serveFolder, type TestNginx } from '#tests/support/nginx.ts'
import { findProgram } from '#tests/support/programs.ts'
import { runCommand } from '#tests/support/run-portal.ts'

/** The portal as plain files behind an nginx that knows nothing; no process of ours answers. */
const nginx = findProgram('nginx')
test.skip(!nginx, 'nginx is not installed')
/** Published once: not by each of the two that run tests. */
test.describe.configure({ mode: 'default' })

const folder = mkdtempSync(join(tmpdir(), 'portal-plain-'))
let served: TestNginx
let url = ''
test.beforeAll(async () => {
  const settings = { DATA_DIR: join(folder, 'data') }
  await runCommand('src/publishing/cli.ts', [], settings)
  const files = join(folder, 'site')
  const { code, err } = await runCommand('src/publishing/cli.ts', ['--export', files], settings)
  expect([code, err]).toEqual([0, ''])
  const port = String(await findFreePort())
  served = await serveFolder(nginx ?? '', port, files)
  url = `http://localhost:${port}`
})
test.afterAll(async () => {
  await served?.remove()
  rmSync(folder, { recursive: true, force: true })
})

test('with script a centre is found by its name, by the age of the child and by the form of service', async ({
  page,
}) => {
  await page.goto(`${url}/`)
  await page.goto(`${url}/centres/`)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.getByLabel('名称、地址或关键词').fill('云朵邮局')
  await page.locator('.plain-search button').click()
  const first = page.locator('[data-plain-results] li').first()
  await expect(first).toContainText('云朵邮局托育园')
  await expect(first).toContainText('已备案')
  await first.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('云朵邮局')
  await page.goto(`${url}/centres/?service=hourly&age=20`)
  await expect(page.locator('[data-plain-count]')).toContainText(/找到\d+家/)
  await expect(page.getByLabel('孩子几个月')).toHaveValue('20')
})

test('with script the question whether a place is filed is answered, a wrong character or not', async ({
  page,
}) => {
  await page.goto(`${url}/check/`)
  const answer = page.locator('#plain-check-answer')
  const ask = async (text: string) => {
    await page.getByLabel('名字、地址、电话或号码').fill(text)
    await page.getByRole('button', { name: '查一查' }).click()
  }
  await ask('云朵邮局')
  await expect(answer.locator('li')).toHaveCount(1)
  await expect(answer).toContainText('云朵邮局托育园')
  await expect(answer).toContainText('已备案')
  await expect(answer).toContainText('依据：备案名单截至2026年11月2日')
  await expect(answer.locator('.state--filed')).toHaveCount(1)
  await ask('云多邮局托育园')
  await expect(answer.locator('li').first()).toContainText(
    '您写的“云多邮局托育园”和名单上的“云朵邮局托育园”不完全一样，请照招牌或合同再核对名字和地址。',
  )
  await expect(answer.locator('.state--filed')).toHaveCount(0)
  await expect(answer.locator('.state--near').first()).toHaveText('已备案')
  await ask('风铃草托育中心')
  await expect(answer.locator('li')).toContainText('“风铃草托育中心”是它以前的名字')
  await ask('半块机木')
  await expect(answer.locator('li').first()).toContainText('已登记，未备案')
  await ask('快活林')
  await expect(answer).toContainText('查不到')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})

test('with script the version for elders is kept on the device', async ({ page }) => {
  await page.goto(`${url}/centres/gl-2025-002/`)
  await page.getByRole('link', { name: '长辈版' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
  await page.goto(`${url}/`)
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
  await page.getByRole('link', { name: '标准版' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'standard')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('a family goes from the lists to a centre, and finds whom to call', async ({ page }) => {
    await page.goto(`${url}/centres/`)
    await expect(page.getByText('没有脚本时不能搜索')).toBeVisible()
    await expect(page.getByRole('link', { name: '长辈版' })).toBeHidden()
    await page.getByRole('main').getByRole('link', { name: '鼓东街道' }).click()
    await page.getByRole('link', { name: '云朵邮局托育园' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('云朵邮局')
    await page.goto(`${url}/check/`)
    await expect(page.getByRole('button', { name: '查一查' })).toBeHidden()
    await expect(page.getByRole('main')).toContainText('登记了、还没有备案的')
    await page.goto(`${url}/complaints/`)
    await expect(page.getByRole('main')).toContainText('网上提交暂时不能用')
    await expect(page.getByRole('main').getByRole('link', { name: '12345' }).first()).toBeVisible()
  })
})
