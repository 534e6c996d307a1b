/** The founder's side of the door: which links are followed, and whom the device's key answers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { HomeClient, readLink } from './homeClient.ts';

const CODE = '7K3M-0000-0000-0000-0000';

describe('a link of an invitation', () => {
  it.each([
    ['https://plans.example.jp/#founder=7K3M-0000-0000-0000-0000', 'https://plans.example.jp'],
    ['https://plans.example.jp:8443/home/#founder=7K3M-0000-0000-0000-0000', 'https://plans.example.jp:8443/home'],
    ['http://127.0.0.1:8787/#founder=7K3M-0000-0000-0000-0000', 'http://127.0.0.1:8787'],
    ['http://192.168.1.20:8787/#founder=7K3M-0000-0000-0000-0000', 'http://192.168.1.20:8787'],
    ['http://shoko.local:8787/#founder=7K3M-0000-0000-0000-0000', 'http://shoko.local:8787'],
  ])('%s', (link, address) => expect(readLink(link)).toEqual({ address, code: CODE }));
  it.each([
    'http://plans.example.jp/#founder=7K3M-0000-0000-0000-0000',
    'http://172.32.0.1/#founder=7K3M-0000-0000-0000-0000',
    'http://10.example.jp/#founder=7K3M-0000-0000-0000-0000',
    'ftp://127.0.0.1/#founder=7K3M-0000-0000-0000-0000',
    'https://name:secret@plans.example.jp/#founder=7K3M-0000-0000-0000-0000',
    'https://plans.example.jp/?founder=7K3M-0000-0000-0000-0000',
    'https://plans.example.jp/#staff=7K3M-0000-0000-0000-0000',
    'https://plans.example.jp/#founder=%',
    'nonsense',
    '',
  ])('is not %s', (link) => expect(readLink(link)).toBeUndefined());
});

describe('a home', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());
  const answering = async (answer: (path: string) => { readonly status: number; readonly body: string }) => {
    const asked: string[] = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      const { status, body } = answer(request.url ?? '');
      response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(body);
    });
    await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const record = { address, home: 'a'.repeat(64), business: '0123456789abcdef', businessName: '', organisation: '' };
    const seed = new Uint8Array(32).fill(7);
    return { asked, client: new HomeClient(record, async () => seed), record };
  };

  it('that is another organisation gets no answer of this device', async () => {
    const { asked, client } = await answering(() => ({
      status: 200,
      body: JSON.stringify({ challenge: 'x', home: 'b'.repeat(64) }),
    }));
    expect(await client.see()).toEqual({ ok: false, error: 'anotherHome' });
    expect(asked).toEqual(['/founder/challenge']);
  });
  it.each([
    [200, 'nonsense', 'badAnswer'],
    [200, '{}', 'badAnswer'],
    [302, '', 'offline'],
    [404, '{"error":"notFound"}', 'notFound'],
    [404, '<html>', 'badAnswer'],
    [502, '', 'unavailable'],
    [429, '{"error":"tooManyTries"}', 'tooManyTries'],
  ] as const)('that answers %i %s is said to be so', async (status, body, error) => {
    const { client } = await answering(() => ({ status, body }));
    expect(await client.see()).toEqual({ ok: false, error });
  });
  it('is not asked with a key that would be another one after a restart', async () => {
    const { asked, record } = await answering(() => ({ status: 200, body: '{}' }));
    expect(await new HomeClient(record, async () => undefined).see()).toEqual({ ok: false, error: 'noKey' });
    expect(asked).toEqual([]);
  });
});
