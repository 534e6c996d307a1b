/** Files that were made to harm, for each reader of texts, boards and folders. What opens Word and Excel files has its own beside its code. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCanvas } from './canvas/readCanvas.ts';
import { openFolder } from './folder/openFolder.ts';
import { readMarkdown } from './markdown/readMarkdown.ts';
import { readOpml } from './opml/readOpml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const NONE = { title: '', language: 'ja', date: '2026-11-30' } as const;
const SCRIPT = '<img src=x onerror=alert(1)><script>alert(1)</script>';

describe('a board in JSON Canvas', () => {
  const read = (nodes: readonly object[], edges: readonly object[] = []) => {
    const done = readCanvas(bytes(JSON.stringify({ nodes, edges })), 'board');
    if (!done.ok) throw new Error(done.error);
    return done.value;
  };
  const place = { x: 0, y: 0, width: 200, height: 100 };

  it('has scripts as the words that they are, and no address that runs or reads a file', () => {
    const urls = ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'file:///etc/passwd'];
    const { content } = read([
      { ...place, id: 'words', type: 'text', text: SCRIPT },
      ...urls.map((url, i) => ({ ...place, id: `link${i}`, type: 'link', url })),
      {
        ...place,
        id: 'ours',
        type: 'text',
        text: 'x',
        musubi: { fields: { kind: 'note', url: 'javascript:alert(1)' } },
      },
    ]);
    expect(content.cards[0]?.fields.title).toBe(SCRIPT);
    const addresses = content.cards
      .flatMap((c) => Object.values(c.fields))
      .filter((v) => /^(?:javascript|data|file):/u.test(String(v)));
    // An address that may not be opened is a title to be read, at most.
    expect(addresses.every((a) => content.cards.some((c) => c.fields.title === a || c.fields.note === a))).toBe(true);
  });

  it('limits the size of cards, and omits invalid ones', () => {
    const { content, leftOut } = read([
      { ...place, id: 'large', type: 'text', text: 'a', width: 2_147_483_647, height: 2_147_483_647 },
      { ...place, id: 'far', type: 'text', text: 'b', x: 2_147_483_647 },
      { ...place, id: 'odd', type: 'text', text: 'c', width: -1 },
    ]);
    expect(content.cards.map((c) => c.size?.map((side) => side <= 20_000))).toEqual([[true, true], expect.anything()]);
    expect(leftOut).toBe(1);
  });

  it('is refused with ten thousand cards, and cannot reach into objects by a name', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ ...place, id: `${i}`, type: 'text', text: 'x' }));
    expect(readCanvas(bytes(JSON.stringify({ nodes: many })), '')).toEqual({ ok: false, error: 'tooMany' });
    const poisoned =
      '{"nodes":[{"id":"__proto__","type":"text","x":0,"y":0,"width":9,"height":9,"text":"x","__proto__":{"polluted":1}}]}';
    expect(readCanvas(bytes(poisoned), '').ok).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('an outline in OPML', () => {
  const opml = (body: string, head = '') =>
    readOpml(bytes(`<opml version="2.0">${head}<body>${body}</body></opml>`), 'outline');

  it('reads no other file, by an entity, an instruction or an inclusion', () => {
    for (const head of [
      '<!DOCTYPE opml SYSTEM "file:///etc/passwd">',
      '<!DOCTYPE opml [<!ENTITY x SYSTEM "http://example.jp/">]>',
      '<!doctype opml [<!ENTITY % p "x"> %p;]>',
    ])
      expect(readOpml(bytes(`${head}<opml><body><outline text="&x;"/></body></opml>`), '')).toEqual({
        ok: false,
        error: 'unreadable',
      });
    const included = opml(
      '<outline text="a"/><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>',
    );
    expect(included.ok && included.value.content.cards).toHaveLength(1);
    const styled = readOpml(
      bytes('<?xml-stylesheet href="http://example.jp/x.xsl"?><opml><body><outline text="a"/></body></opml>'),
      '',
    );
    expect(styled.ok && styled.value.content.cards).toHaveLength(1);
  });

  it('has scripts as the words that they are', () => {
    const read = opml(
      '<outline text="&lt;script&gt;alert(1)&lt;/script&gt;" htmlUrl="javascript:alert(1)" type="link" url="javascript:alert(1)"/>',
    );
    if (!read.ok) throw new Error(read.error);
    expect(read.value.content.cards[0]?.fields.title).toBe('<script>alert(1)</script>');
    expect(JSON.stringify(read.value.content)).not.toContain('javascript:');
  });

  it('is refused with ten thousand rows, and with words longer than a book', () => {
    expect(opml('<outline text="x"/>'.repeat(10_000))).toEqual({ ok: false, error: 'tooMany' });
    expect(opml(`<outline text="${'あ'.repeat(2 << 20)}"/>`)).toEqual({ ok: false, error: 'tooLarge' });
  });
});

describe('a text in Markdown', () => {
  it('ignores an exponentially growing front matter', async () => {
    const grown = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map((n, i) => `${n}: &${n} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`),
    ];
    const bomb = await readMarkdown(`---\ntitle: 題\n${grown.join('\n')}\n---\n本文`, NONE);
    expect(JSON.stringify(bomb.paper.blocks)).toContain('本文');
    expect(JSON.stringify(bomb.paper).length).toBeLessThan(2_000);
  });

  it('links to nothing that runs, and loads no picture from elsewhere', async () => {
    const { paper, leftOut } = await readMarkdown(
      [
        '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](file:///etc/passwd) [e](vbscript:x)',
        '<javascript:alert(1)>',
        '![p](http://example.jp/seen.png) ![q](file:///etc/passwd)',
        '<iframe src="http://example.jp"></iframe>',
        '<a href="javascript:alert(1)">x</a>',
      ].join('\n\n'),
      NONE,
    );
    expect(JSON.stringify(paper)).not.toMatch(/"link":"(?!https?:)/u);
    expect(paper.pictures.size).toBe(0);
    expect(leftOut.map((l) => l.kind)).toEqual(expect.arrayContaining(['picture', 'html']));
  });
});

describe('a folder as a ZIP', () => {
  const packed = (files: Record<string, Uint8Array>) => openFolder(zipSync(files));

  it('names nothing outside of itself: what climbs out is hidden like what begins with a dot', () => {
    const read = packed({ '../../etc/plan.md': bytes('a'), 'x/../../plan.md': bytes('b'), 'plan.md': bytes('c') });
    expect(read.ok && Object.keys(read.value.files)).toEqual(['plan.md']);
  });

  it('opens no archive within, no macro and no program', () => {
    const inner = zipSync({ 'plan.md': bytes('x') });
    const read = packed({
      'in.zip': inner,
      'a.docm': inner,
      'run.exe': bytes('MZ'),
      'a.html': bytes(SCRIPT),
      'plan.md': bytes('c'),
    });
    expect(read.ok && [Object.keys(read.value.files), read.value.others]).toEqual([
      ['plan.md'],
      ['in.zip', 'a.docm', 'run.exe', 'a.html'],
    ]);
  });

  it('grows to no more than it says, whatever its entries unpack to', () => {
    const whole = zipSync({ 'plan.md': new Uint8Array(8 << 20) });
    // The size that an entry claims, in its own head and in the directory: ten bytes in place of eight megabytes.
    const lying = whole.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at++) {
      const head = view.getUint32(at, true);
      if (head === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (head === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    const read = openFolder(lying);
    const total = read.ok ? Object.values(read.value.files).reduce((sum, f) => sum + f.length, 0) : 0;
    expect(total).toBeLessThanOrEqual(10);
  });
});
