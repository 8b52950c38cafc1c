/** Astro answers it with the page of addresses that do not exist. */
export const notFound = () => new Response(null, { status: 404 })
