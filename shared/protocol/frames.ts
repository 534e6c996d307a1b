/** Frames between the browser edition and its host: lib0's any-encoding, which carries bytes as bytes. One call, one reply, or one event. */
import { createDecoder, readAny } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeAny } from 'lib0/encoding';
import { z } from 'zod';
import { HOST_ERRORS } from '../ipc/contract.ts';

/** Path of the browser edition's socket, and of the exchange of its one-time token for a cookie. */
export const HOST_SOCKET_PATH = '/host';
export const SESSION_PATH = '/session';
export const HOST_PROTOCOL = 'musubi-host-1';

export const callFrame = z.object({
  t: z.literal('call'),
  id: z.number().int().nonnegative(),
  channel: z.string().max(60),
  input: z.unknown(),
});
export const replyFrame = z.object({
  t: z.literal('reply'),
  id: z.number().int().nonnegative(),
  ok: z.boolean(),
  value: z.unknown().optional(),
  error: z.enum(HOST_ERRORS).optional(),
});
export const eventFrame = z.object({ t: z.literal('event'), event: z.string().max(60), payload: z.unknown() });
export type HostFrame = z.infer<typeof callFrame> | z.infer<typeof replyFrame> | z.infer<typeof eventFrame>;

export function encodeFrame(frame: HostFrame): Uint8Array<ArrayBuffer> {
  const encoder = createEncoder();
  writeAny(encoder, frame as Parameters<typeof writeAny>[1]);
  return toUint8Array(encoder) as Uint8Array<ArrayBuffer>;
}

/** Returns `undefined` for invalid frames, including deeply nested and truncated ones. */
export function decodeFrame(bytes: Uint8Array): unknown {
  try {
    return readAny(createDecoder(bytes));
  } catch {
    // Not a valid frame.
    return undefined;
  }
}
