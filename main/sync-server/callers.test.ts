/** Which address counts behind a proxy, and which host names of this machine are answered. */
import type { IncomingMessage } from 'node:http';
import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { Callers } from './callers.ts';

const request = (remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage =>
  ({ socket: { remoteAddress }, connection: { remoteAddress }, headers }) as unknown as IncomingMessage;
const callers = (trustedProxies: readonly string[], names: readonly string[] = []) =>
  new Callers({ trustedProxies, names: () => names });

describe('the address of a caller', () => {
  const cases: readonly [string, readonly string[], string, string | undefined, string][] = [
    ['without a proxy, the socket', [], '192.168.1.20', undefined, '192.168.1.20'],
    ['a header from a stranger is not believed', [], '192.168.1.20', '10.0.0.1', '192.168.1.20'],
    ['a trusted proxy is believed', ['loopback'], '127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['over IPv6 too', ['loopback'], '::1', '2001:db8::7', '2001:db8::7'],
    ['an IPv4 proxy on an IPv6 socket', ['loopback'], '::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['what the caller put first is not believed', ['loopback'], '127.0.0.1', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
    ['two proxies of ours', ['loopback', '10.1.0.0/16'], '127.0.0.1', '203.0.113.7, 10.1.2.3', '203.0.113.7'],
    ['the second is not ours', ['loopback', '10.1.0.0/16'], '127.0.0.1', '203.0.113.7, 10.2.0.1', '10.2.0.1'],
    ['a proxy that says nothing', ['loopback'], '127.0.0.1', undefined, '127.0.0.1'],
  ];
  it.each(cases)('%s', (_, trusted, socket, forwarded, expected) => {
    const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    expect(callers(trusted).addressOf(request(socket, headers))).toBe(expected);
  });

  it('refuses a proxy that is not an address at the start', () => {
    expect(() => callers(['nginx.example.jp'])).toThrow(TypeError);
    expect(() => callers(['10.0.0.0/99'])).toThrow(TypeError);
  });
});

describe('the host name of a request', () => {
  const known = callers([], ['sync.example.jp', 'musubi.local']);
  it.each([
    '127.0.0.1:8787',
    '192.168.1.20:8787',
    '[::1]:8787',
    '[2001:db8::1]',
    'localhost:8787',
    'LOCALHOST',
    'sync.example.jp',
    'Sync.Example.JP:443',
    'sync.example.jp.',
    'musubi.local:8787',
    hostname(),
  ])('%s is ours', (host) => {
    expect(known.knowsHost(request('127.0.0.1', { host }))).toBe(true);
  });
  it.each([
    'evil.example',
    'evil.example:8787',
    'sync.example.jp.evil.example',
    'xsync.example.jp',
    '127.0.0.1.nip.example',
    '',
    'sync.example.jp@evil.example',
    'sync.example.jp/evil',
    '[::1',
    'a'.repeat(300),
  ])('%s is not', (host) => {
    expect(known.knowsHost(request('127.0.0.1', { host }))).toBe(false);
  });
  it('does not answer a request without a host', () => {
    expect(known.knowsHost(request('127.0.0.1'))).toBe(false);
  });
});
