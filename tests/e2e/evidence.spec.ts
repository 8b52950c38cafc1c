import { writeFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { chooseCentre, makePhoto, tellWhatHappened } from '#tests/support/complaint-journey.ts'
import { SAMPLES, toMovie } from '#tests/support/media-files.ts'

const QUESTION = '添加照片、视频或文件（选填）'
const NEXT = '要不要留联系方式？'
const video = toMovie({ samples: Buffer.concat(Array(6).fill(SAMPLES)) })

async function toFilesPage(page: Page) {
  await page.goto('/complaints/centre/')
  await chooseCentre(page, '长颈鹿')
  await tellWhatHappened(page, '退费')
}

const toPhoto = async (name: string, red: number) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await makePhoto(red),
})
const film = { name: '午睡.mp4', mimeType: 'video/mp4', buffer: video }
const program = {
  name: '病毒.exe',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from('MZ12'),
}

const goOn = (page: Page) => page.getByRole('button', { name: '继续' }).click()
const expectQuestion = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
const expectFiles = (page: Page, names: string[]) =>
  expect(page.locator('.file-name')).toHaveText(names)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('going on takes along what is chosen in every place', async ({ page }) => {
      await toFilesPage(page)
      await page.getByLabel('照片或截图').setInputFiles(await toPhoto('一.jpg', 10))
      const several = await Promise.all([toPhoto('二.jpg', 20), toPhoto('三.jpg', 30)])
      await page.getByLabel('一次选几张照片').setInputFiles(several)
      await page.getByLabel('视频、录音或PDF').setInputFiles(film)
      await goOn(page)
      await expectQuestion(page, NEXT)
      await page.goto('/complaints/files/')
      await expectFiles(page, ['一.jpg', '二.jpg', '三.jpg', '午睡.mp4'])
      await expect(page.getByText('里面的拍摄地点已删掉')).toBeVisible()
    })

    test('a file that cannot be taken is told by name, the others are there', async ({ page }) => {
      await toFilesPage(page)
      await page.getByLabel('照片或截图').setInputFiles(await toPhoto('一.jpg', 10))
      await page.getByLabel('视频、录音或PDF').setInputFiles([program, film])
      await goOn(page)
      await expectQuestion(page, QUESTION)
      await expect(page.getByRole('alert')).toContainText('“病毒.exe”没有添加：这种文件收不了')
      await expectFiles(page, ['一.jpg', '午睡.mp4'])
      await goOn(page)
      await expectQuestion(page, NEXT)
    })

    test('a photo is not put into a complaint that another tab has begun since', async ({
      page,
      context,
    }) => {
      await toFilesPage(page)
      await context.clearCookies()
      const other = await context.newPage()
      await toFilesPage(other)
      await page.getByLabel('照片或截图').setInputFiles(await toPhoto('一.jpg', 10))
      await page.getByRole('button', { name: '添加选好的文件' }).click()
      await expectQuestion(page, '刚才那一页是另一份投诉的，文件没有改动')
      await page.getByRole('link', { name: '看这一份的文件' }).click()
      await expectQuestion(page, QUESTION)
      await expectFiles(page, [])
    })

    test('going on without a file goes on; adding without one says so', async ({ page }) => {
      await toFilesPage(page)
      await page.getByRole('button', { name: '添加选好的文件' }).click()
      await expect(page.getByRole('alert')).toContainText('先选择文件')
      await goOn(page)
      await expectQuestion(page, NEXT)
    })
  })
}

/** Notes where each piece begins that is sent; `lose` says which ones are lost on the way. */
async function watchPieces(page: Page, lose: (count: number) => boolean) {
  const begins: number[] = []
  await page.route('**/complaints/files/piece/**', async (route) => {
    if (lose(begins.length)) return route.abort('connectionreset')
    begins.push(Number(/(\d+)\/$/.exec(new URL(route.request().url()).pathname)?.[1]))
    await route.continue()
  })
  return begins
}

test('a line that breaks half way goes on where it stopped, and going on waits for it', async ({
  page,
}) => {
  await toFilesPage(page)
  let lost = 0
  const begins = await watchPieces(page, (count) => {
    const isLost = count === 3 && lost < 2
    if (isLost) lost += 1
    return isLost
  })
  await page.getByLabel('视频、录音或PDF').setInputFiles(film)
  await goOn(page)
  await expect(page.getByText('“午睡.mp4”还没传完：连不上网站')).toBeVisible()
  await expectQuestion(page, NEXT)
  expect(lost).toBe(2)
  expect(begins).toEqual(begins.map((_, index) => index * 256 * 1024))
  await page.goto('/complaints/files/')
  await expectFiles(page, ['午睡.mp4'])
})

test('whoever does not want to wait for a busy server goes on without the file', async ({
  page,
}) => {
  await toFilesPage(page)
  await page.route('**/complaints/files/piece/**', (route) => route.fulfill({ status: 503 }))
  await page.getByLabel('视频、录音或PDF').setInputFiles(film)
  await goOn(page)
  await expect(page.getByText('“午睡.mp4”还没传完：网站现在忙')).toBeVisible()
  await goOn(page)
  await expectQuestion(page, NEXT)
})

test('after a reload the same file goes on where it stopped', async ({ page }, info) => {
  const path = info.outputPath('午睡.mp4')
  await writeFile(path, video)
  await toFilesPage(page)
  const before = await watchPieces(page, (count) => count >= 4)
  await page.getByLabel('视频、录音或PDF').setInputFiles(path)
  await page.getByRole('button', { name: '添加选好的文件' }).click()
  await expect(page.getByText('“午睡.mp4”还没传完：连不上网站')).toBeVisible()
  expect(before).toHaveLength(4)
  await page.unroute('**/complaints/files/piece/**')
  await page.reload()
  await expect(page.getByText('“午睡.mp4”上次没传完：选同一个文件，从1.0 MB接着传')).toBeVisible()
  const after = await watchPieces(page, () => false)
  await page.getByLabel('视频、录音或PDF').setInputFiles(path)
  await goOn(page)
  await expectQuestion(page, NEXT)
  expect(after[0]).toBe(4 * 256 * 1024)
  await page.goto('/complaints/files/')
  await expectFiles(page, ['午睡.mp4'])
  await expect(page.getByText('上次没传完')).toHaveCount(0)
})
