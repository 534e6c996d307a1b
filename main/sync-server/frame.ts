/**
 * A message as one binary frame of a WebSocket (RFC 6455, section 5.2: final, binary, unmasked, as servers send). It is encoded once, into one
 * buffer, and the same buffer is written to every socket that receives it. `ws` frames again for each socket and writes header and body as two pieces,
 * which was a tenth of what an edit cost the server.
 *
 * `ws` still parses incoming data and writes its own frames (pings, close frames). Both write whole frames, so they never interleave.
 */
const FINAL_BINARY = 0x82;
const SHORT = 125;
const TWO_BYTES = 126;
const EIGHT_BYTES = 127;
const MOST_OF_TWO_BYTES = 0xffff;

declare const mark: unique symbol;
/** Only frames made by this module may be written to a socket. */
export type Frame = Buffer & { readonly [mark]: true };

/** A message of the sync protocol: its type, then numbers and byte strings in lib0's encoding. */
export function framed(type: number, ...parts: readonly (number | Uint8Array)[]): Frame {
  let length = varLength(type);
  for (const part of parts) length += typeof part === 'number' ? varLength(part) : varLength(part.length) + part.length;
  const frame = frameFor(length);
  let at = writeVar(frame, frame.length - length, type);
  for (const part of parts) {
    if (typeof part === 'number') {
      at = writeVar(frame, at, part);
      continue;
    }
    at = writeVar(frame, at, part.length);
    frame.set(part, at);
    at += part.length;
  }
  return frame;
}

/** A message that is already encoded. */
export function frameOf(message: Uint8Array): Frame {
  const frame = frameFor(message.length);
  frame.set(message, frame.length - message.length);
  return frame;
}

/** A frame with its header written; its last `length` bytes, the payload, are still to be filled. */
function frameFor(length: number): Frame {
  const head = length <= SHORT ? 2 : length <= MOST_OF_TWO_BYTES ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = FINAL_BINARY;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = TWO_BYTES;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = EIGHT_BYTES;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  return frame as Frame;
}

/** Seven bits a byte, the lowest first; the highest bit means that more follow. Divides, because numbers may exceed 32 bits. */
function writeVar(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let next = at;
  while (rest > 0x7f) {
    bytes[next++] = 0x80 | (rest % 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes[next++] = rest;
  return next;
}
function varLength(value: number): number {
  let length = 1;
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 0x80)) length++;
  return length;
}
