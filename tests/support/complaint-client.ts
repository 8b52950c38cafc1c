import { FIELDS } from '#src/complaints/fields.ts'
import { type Filing as DrillFiling, FormClient } from '#src/desk/drill/form-client.ts'

/** What somebody answers; a photo or PDF is sent as it is. */
export type Filing = DrillFiling & {
  files?: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }[]
}

/** Goes through the forms as a browser without JavaScript does, with files. */
export class ComplaintClient extends FormClient {
  async postFile(path: string, file: NonNullable<Filing['files']>[number]): Promise<Response> {
    const body = new FormData()
    body.set(FIELDS.files.file, new Blob([file.bytes], { type: file.type }), file.name)
    return this.ask(path, { method: 'POST', body })
  }

  override fillIn({ files = [], ...filing }: Filing): Promise<Record<string, string>> {
    return super.fillIn(filing, async () => {
      for (const file of files) {
        const answer = await this.postFile('/complaints/files/add/', file)
        await answer.text()
        if (!answer.headers.get('location')?.endsWith('/files/'))
          throw new Error(`A file answered ${answer.status} ${answer.headers.get('location')}`)
      }
    })
  }
}
