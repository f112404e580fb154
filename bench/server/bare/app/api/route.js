/** The least that a route can do with a body: read it as JSON, and answer JSON. */
export async function POST(request) {
  return Response.json(await request.json());
}
