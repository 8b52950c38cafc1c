import type { Page } from '@playwright/test'

/** Eight months and nineteen days on the day of the demonstration, 2026-11-20. */
export const BIRTHDAY = '2026-03-01'

export const answer = (page: Page) => page.locator('#answer')

export async function askBirthday(page: Page, address: string, birthday = BIRTHDAY) {
  await page.goto(address)
  await page.getByLabel('孩子的生日').fill(birthday)
  await page.getByRole('button', { name: '看结果' }).click()
}

export async function addChild(page: Page, nickname: string, birthday = BIRTHDAY, sex?: string) {
  await page.getByLabel('生日', { exact: true }).fill(birthday)
  await page.getByLabel('小名（可以不填）').fill(nickname)
  if (sex) await page.getByLabel('性别（看生长曲线要用）').selectOption(sex)
  await page.getByRole('button', { name: '记下这个孩子' }).click()
}

export async function addMeasurement(page: Page, on: string, values: Record<string, string>) {
  await page.getByLabel('哪天量的').fill(on)
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: '加到曲线上' }).click()
}
