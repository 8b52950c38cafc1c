const withoutWeakness = (tag: string) => tag.trim().replace(/^W\//, '')

/** Whether `If-None-Match` names the tag; weak comparison, as RFC 9110 asks for this header. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false
  return ifNoneMatch
    .split(',')
    .map(withoutWeakness)
    .some((tag) => tag === '*' || tag === withoutWeakness(etag))
}
