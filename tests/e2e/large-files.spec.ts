import { expect, type Page, test } from '@playwright/test'
import { toUploadRoutes } from '#src/complaints/files/upload-route.ts'
import { LIVE_ROUTES } from '#src/server/live-routes.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { startServer } from '#tests/support/start-server.ts'

const MIB = 1024 * 1024
const FORM =
  '<form method="post" action="/complaints/files/add/" enctype="multipart/form-data"><input type="file" name="file"><button>添加</button></form>'

/** A portal that shows a form and, after handing in, the address it led to. */
async function startPortal() {
  const add = async () => ({ outcome: 'added' }) as const
  const site = toFixtureSite('aaaaaaaaaaaa', {
    render: async (request) =>
      new Response(`${FORM}<p>${new URL(request.url).search || 'none'}</p>`, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': 'draft=a; Path=/complaints/; HttpOnly',
        },
      }),
  })
  const live = [...toUploadRoutes(() => ({ addFile: add, addCaseFile: add })), ...LIVE_ROUTES]
  return startServer({ site: () => site, live })
}

/** Chooses a file of that many bytes, made in the browser. */
const chooseFile = (page: Page, bytes: number) =>
  page.locator('input').evaluate((input: HTMLInputElement, length) => {
    const chosen = new DataTransfer()
    chosen.items.add(new File([new Uint8Array(length)], '饭菜.jpg'))
    input.files = chosen.files
  }, bytes)

for (const mebibytes of [39, 41, 80]) {
  test(`a browser that sends ${mebibytes} MiB is led back and reads what became of the file`, async ({
    page,
  }, { project }) => {
    test.skip(project.name !== 'desktop', 'The size of the screen makes no difference.')
    const { server, url } = await startPortal()
    await page.goto(`${url}/complaints/files/`)
    await chooseFile(page, mebibytes * MIB)
    await page.getByRole('button', { name: '添加' }).click()
    const shown = mebibytes > 40 ? '?problem=fileTooLarge' : 'none'
    await expect(page).toHaveURL(`${url}/complaints/files/${mebibytes > 40 ? shown : ''}`)
    await expect(page.getByText(shown, { exact: true })).toBeVisible()
    server.closeAllConnections()
    server.close()
  })
}
