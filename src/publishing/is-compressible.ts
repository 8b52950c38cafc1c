const COMPRESSIBLE =
  /^(text\/|image\/svg|application\/(json|javascript|xml|atom\+xml|geo\+json|problem\+json|manifest))/

/** Whether a body of this type and length is worth compressing. */
export function isCompressible(contentType: string, length: number): boolean {
  return length > 256 && COMPRESSIBLE.test(contentType)
}
