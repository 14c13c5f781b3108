import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedAddress, embedCode } from '../../src/share/embed/code.ts';
import { ASK, originToAnswer } from '../../src/share/embed/messages.ts';

const parent = { parent: true };
const asked = (data: unknown, origin = 'https://news.example', source: unknown = parent) =>
  // A cast, because a window cannot be made here; it is only compared.
  originToAnswer({ data, origin, source: source as MessageEventSource | null }, parent);

describe('an embedded map answers', () => {
  test('its parent, at the origin that asked', () => {
    expect(asked(ASK)).toBe('https://news.example');
  });
  test('no other window, no other message, and no parent without an origin', () => {
    expect(asked(ASK, undefined, { other: true })).toBeNull();
    expect(asked(ASK, undefined, null)).toBeNull();
    for (const origin of ['null', '', 'file://', 'data:', 'javascript:alert(1)'])
      expect(asked(ASK, origin), origin).toBeNull();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        fc.pre(data !== ASK);
        expect(asked(data)).toBeNull();
      }),
    );
  });
});

describe('the line of an embedded map', () => {
  test('leads below embed/ at any root, in any language, with all that the address holds', () => {
    const of = (address: string, root: string) => embedAddress(address, root);
    expect(of('https://a.example/place/manta/#layers=ports', '/')).toBe(
      'https://a.example/embed/place/manta/#layers=ports',
    );
    expect(of('https://a.example/maps/es/', '/maps/')).toBe('https://a.example/maps/embed/es/');
  });
  test('is one line, whose values end where they should whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const code = embedCode('https://a.example/embed/?a=1&b="', title, 'full');
        const [, src = '', named = ''] =
          /^<iframe src="([^"]*)" title="([^"]*)" width="100%" height="600" loading="lazy" style="[^"]*"><\/iframe>$/s.exec(
            code,
          ) ?? [];
        const read = (text: string) =>
          text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
        expect(read(src)).toBe('https://a.example/embed/?a=1&b="');
        expect(read(named)).toBe(title);
        expect(named).not.toContain('<');
      }),
    );
  });
});
