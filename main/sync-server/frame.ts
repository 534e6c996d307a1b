/**
 * A message as one binary frame of a web socket (RFC 6455, section 5.2: final, binary, unmasked, as servers send). Made once and written to every
 * socket that gets it as it is: framing anew for each, and a system call with two pieces, was a tenth of what an edit cost the server.
 * Sent beside `ws`, which writes its own frames (pings, farewells) whole and at once: the two never mix within a frame.
 */
const FINAL_BINARY = 0x82;
const SHORT = 125;
const TWO_BYTES = 126;
const EIGHT_BYTES = 127;

declare const framed: unique symbol;
/** Only what `frameOf` has made may go to a socket. */
export type Frame = Buffer & { readonly [framed]: true };

export function frameOf(message: Uint8Array): Frame {
  const { length } = message;
  const head = length <= SHORT ? 2 : length <= 0xffff ? 4 : 10;
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
  frame.set(message, head);
  return frame as Frame;
}
