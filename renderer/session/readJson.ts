/**
 * Reads a large file of our own as JSON. `Response.json()` decodes the text in the pieces that arrive: for the megabytes of the catalogue that takes
 * half as much CPU time again as decoding them at once.
 */
export async function readJson<T>(url: string): Promise<T> {
  const bytes = await (await fetch(url)).arrayBuffer();
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
