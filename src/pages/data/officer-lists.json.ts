import type { APIRoute } from 'astro'

/** Every list of officers as it was signed, the first one first: whoever has the fingerprint of one can verify the others. */
export const GET: APIRoute = ({ locals: { complaintRules } }) => {
  const lists = complaintRules?.officerLists
  return lists ? Response.json({ lists }) : new Response(null, { status: 404 })
}
