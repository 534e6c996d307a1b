/** Answers and bodies of the server's HTTP requests. Every answer carries the security headers. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseJson } from '../../shared/kernel/json.ts';
import { SECURITY_HEADERS } from './staticFiles.ts';

const MAX_JSON = 4_000;

export function send(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type: string,
  cache: string,
): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': cache });
  response.end(body);
}
/** The token that a request carries. */
export const bearerOf = ({ headers }: IncomingMessage): string | undefined =>
  /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
export const json = (response: ServerResponse, status: number, value: unknown): void =>
  send(response, status, JSON.stringify(value), 'application/json', 'no-store');

/** Returns `undefined` for a body of more than `limit` bytes; the rest is not read. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Returns `undefined` if the body is not JSON or too long. */
export async function jsonBody(request: IncomingMessage, most: number = MAX_JSON): Promise<unknown> {
  const bytes = await readBody(request, most);
  return bytes && parseJson(Buffer.from(bytes).toString('utf8'));
}
