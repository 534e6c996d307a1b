/** Frames as read by the `ws` receiver, at every bound of their lengths. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { framed, frameOf } from './frame.ts';
import { message } from './message.ts';

const SIZES = [0, 1, 125, 126, 127, 65_535, 65_536, 1 << 20];
const bytes = (size: number) => Uint8Array.from({ length: size }, (_, i) => (i * 31 + size) % 251);
const server = createServer();
const sockets = new WebSocketServer({ noServer: true });

beforeAll(async () => {
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (ws) => {
      // Between our own frames the library sends its own.
      for (const size of SIZES) {
        socket.write(frameOf(bytes(size)));
        ws.ping();
        ws.send(bytes(size));
      }
      ws.close(4_000);
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise((done) => server.close(done)));

it('arrive whole and in order beside the library’s own', async () => {
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const got: Buffer[] = [];
  let pings = 0;
  client.on('message', (data, isBinary) => isBinary && got.push(data as Buffer));
  client.on('ping', () => pings++);
  const code = await new Promise((done) => client.once('close', done));
  expect(code).toBe(4_000);
  expect(pings).toBe(SIZES.length);
  expect(got.map((b) => b.length)).toEqual(SIZES.flatMap((size) => [size, size]));
  for (const [i, data] of got.entries()) expect(Buffer.from(bytes(SIZES[i >> 1] ?? 0)).equals(data)).toBe(true);
});

describe('a message in one buffer', () => {
  const NUMBERS = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31 - 1, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER];
  it.each(NUMBERS)('is what lib0 encodes: %i', (n) => {
    expect(framed(101, n)).toEqual(frameOf(message(101, n)));
  });
  it.each(SIZES)('holds %i bytes', (size) => {
    const [a, b] = [framed(0, 2, bytes(size)), frameOf(message(0, 2, bytes(size)))];
    expect(Buffer.from(a).equals(b)).toBe(true);
  });
  it.each([
    [125, [0x82, 125]],
    [126, [0x82, 126, 0, 126]],
    [65_535, [0x82, 126, 255, 255]],
    [65_536, [0x82, 127, 0, 0, 0, 0, 0, 1, 0, 0]],
  ])('of %i bytes has the shortest head', (size, head) => {
    const frame = frameOf(bytes(size));
    expect([...frame.subarray(0, head.length)]).toEqual(head);
    expect(frame).toHaveLength(head.length + size);
  });
  it('is written down to the byte', () => {
    // Final and binary; six bytes: sync (0), update (2), three bytes: then saved (100), 300 in two bytes of seven bits.
    expect([...framed(0, 2, Uint8Array.of(9, 8, 7))]).toEqual([0x82, 6, 0, 2, 3, 9, 8, 7]);
    expect([...framed(100, 300)]).toEqual([0x82, 3, 100, 0xac, 0x02]);
    expect([...framed(104)]).toEqual([0x82, 1, 104]);
  });
});
