import { expect, type Page, test } from '@playwright/test'
import { LIVE_ROUTES } from '#src/server/live-routes.ts'
import { toUploadRoutes, type UploadIntake } from '#src/server/uploads/upload-routes.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { startServer } from '#tests/support/start-server.ts'

const MIB = 1024 * 1024
const FORM =
  '<form method="post" action="/complaints/files/add/" enctype="multipart/form-data"><input type="file" name="file"><button>添加</button></form>'

/** A portal that shows a form and, after handing in, the address it led to; it takes files of 40 MiB. */
async function startPortal() {
  const add: UploadIntake['addFile'] = async (_key, { content }) => {
    let bytes = 0
    for await (const piece of content) {
      bytes += piece.length
      if (bytes > 40 * MIB) {
        return { outcome: 'wrong', problem: { field: 'file', code: 'fileTooLarge' } }
      }
    }
    return { outcome: 'added' }
  }
  const site = toFixtureSite('aaaaaaaaaaaa', {
    render: async (request) =>
      new Response(`${FORM}<p>${new URL(request.url).search || 'none'}</p>`, {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': 'draft=a; Path=/complaints/; HttpOnly',
        },
      }),
  })
  const intake: UploadIntake = {
    hasDraft: async () => true,
    isShownFromOther: async () => false,
    addFile: add,
    hasSession: async () => false,
    isShownFromOtherCase: async () => false,
    addCaseFile: add,
    keepCaseFileProblems: async () => undefined,
    keepFileProblems: async () => undefined,
    save: async () => ({ outcome: 'unavailable', typed: {} }),
  }
  return startServer({
    site: () => site,
    live: [
      ...toUploadRoutes(
        () => intake,
        (error) => {
          throw error
        },
      ),
      ...LIVE_ROUTES,
    ],
  })
}

/** Chooses a file of that many bytes, made in the browser. */
const chooseFile = (page: Page, bytes: number) =>
  page.locator('input').evaluate((input: HTMLInputElement, length) => {
    const chosen = new DataTransfer()
    chosen.items.add(new File([new Uint8Array(length)], '饭菜.jpg'))
    input.files = chosen.files
  }, bytes)

for (const mebibytes of [39, 80, 210]) {
  test(`a browser that sends ${mebibytes} MiB is led back and reads what became of the file`, async ({
    page,
  }, { project }) => {
    test.skip(project.name !== 'desktop', 'The size of the screen makes no difference.')
    const { server, url } = await startPortal()
    await page.goto(`${url}/complaints/files/`)
    await chooseFile(page, mebibytes * MIB)
    await page.getByRole('button', { name: '添加' }).click()
    const shown = mebibytes > 40 ? '?returned=1' : 'none'
    await expect(page).toHaveURL(`${url}/complaints/files/${mebibytes > 40 ? shown : ''}`)
    await expect(page.getByText(shown, { exact: true })).toBeVisible()
    server.closeAllConnections()
    server.close()
  })
}
