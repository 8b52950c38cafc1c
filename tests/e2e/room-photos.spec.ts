import { expect, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'

const WITH_PHOTOS = '/centres/gl-2022-003/'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a parent looks at the rooms before the visit', async ({ page }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.goto(WITH_PHOTOS)
      const rooms = page.getByRole('region', { name: '房间照片' })
      await expect(rooms.getByText('3张，最近2026年10月20日拍')).toBeVisible()
      // Browsers fetch at once what is lazy where there is no script.
      const early = asked.filter((path) => path.startsWith('/photos/'))
      expect(early).toHaveLength(javaScriptEnabled ? 0 : 3)

      await rooms.getByText('房间照片', { exact: true }).first().click()
      const photos = rooms.getByRole('img')
      await expect(photos).toHaveCount(3)
      await expect(rooms.getByText('2026年9月28日拍')).toBeVisible()
      await expect(rooms.getByText('机构声明里面没有人脸')).toBeVisible()
      const frame = rooms.locator('.photos__frame').last()
      const before = await frame.boundingBox()
      for (const photo of await photos.all()) {
        await photo.scrollIntoViewIfNeeded()
        await expect(photo).toHaveJSProperty('complete', true)
        await expect(photo).not.toHaveJSProperty('naturalWidth', 0)
      }
      const after = await frame.boundingBox()
      expect(after?.height).toBe(before?.height)
      expect(after?.width).toBe(before?.width)
      const reach = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(reach).toBeLessThanOrEqual(0)
      if (javaScriptEnabled) expect(await findBarriers(page)).toEqual([])
    })
  })
}

test('a centre without photos shows nothing of them', async ({ page }) => {
  await page.goto('/centres/gl-2024-001/')
  await expect(page.getByText('房间照片')).toHaveCount(0)
})
