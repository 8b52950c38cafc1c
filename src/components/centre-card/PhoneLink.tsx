import { toPhoneParts } from '#src/text/find-phones.ts'
import { EXTENSION_TEXT } from '#src/text/link-phones.ts'

/** A number of a record to dial; its extension stands behind the link. */
export function PhoneLink({ phone }: { phone: string }) {
  const { number, dial, extension } = toPhoneParts(phone)
  return (
    <>
      <a href={`tel:${dial}`}>{number}</a>
      {extension && (
        <>
          <span aria-hidden="true">{EXTENSION_TEXT.shown(extension)}</span>
          <span className="for-screen-readers">{EXTENSION_TEXT.heard(extension)}</span>
        </>
      )}
    </>
  )
}
