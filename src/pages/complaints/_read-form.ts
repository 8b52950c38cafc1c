/** The form a request brings; empty when it brings none that can be read, so that the page says what is missing. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    return new FormData()
  }
}
