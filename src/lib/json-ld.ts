/** Data for search engines, ready to stand in a `<script>`: `<` is escaped so that no text can end the element. */
export const toJsonLdText = (data: object) =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c')
