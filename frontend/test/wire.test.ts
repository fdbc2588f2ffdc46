import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { contentModel } from '../src/schema';
import { cleanText, countWords, linkAddress } from '../src/text';
import { type Block, type Content, fromEditor, MARKS, type Run, toEditor } from '../src/wire';
import { bullet, heading, paragraph, table } from './page';

const schema = getSchema(contentModel);

/** Through the schema as well: what the editor really holds. */
function there(content: Content): Content {
  const doc = schema.nodeFromJSON(toEditor(content));
  doc.check();
  return fromEditor(doc.toJSON());
}

function seeded(seed: number): (max: number) => number {
  let state = seed;
  return (max) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * max);
  };
}

const SYLLABLES = ['Ủy ban', 'đường', ' ', 'ễ', '\n', 'a"b\\c', '<b>', '99,2 %', '😀', '  ', 'ở'];

function randomRuns(pick: (max: number) => number): Run[] {
  const runs: Run[] = [];
  for (let count = pick(4); count > 0; count--) {
    const text = Array.from({ length: 1 + pick(4) }, () => SYLLABLES[pick(SYLLABLES.length)]).join('');
    const marks = MARKS.filter((mark) => pick(4) === 0 && mark !== 'subscript');
    const link = pick(5) === 0 ? { link: `https://vi.dụ/${pick(3)}` } : {};
    const run: Run = { text, ...(marks.length > 0 ? { marks } : {}), ...link };
    const last = runs.at(-1);
    if (!last || last.link !== run.link || String(last.marks ?? '') !== String(run.marks ?? '')) {
      runs.push(run);
    }
  }
  return runs;
}

function randomBlock(pick: (max: number) => number): Block {
  const text = randomRuns(pick);
  switch (pick(4)) {
    case 0:
      return { type: 'heading', level: 1 + pick(3), text };
    case 1:
      return { type: 'bullet', level: 1 + pick(2), text };
    case 2: {
      const columns = 1 + pick(4);
      const cell = () => ({ paragraphs: Array.from({ length: 1 + pick(2) }, () => randomRuns(pick)) });
      const row = () => ({ cells: Array.from({ length: columns }, cell) });
      return { type: 'table', header: pick(2) === 0, rows: Array.from({ length: 1 + pick(3) }, row) };
    }
    default:
      return { type: 'paragraph', text };
  }
}

describe('content on the wire and in the editor', () => {
  it('comes back byte for byte, whatever canonical content it is', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const pick = seeded(seed);
      const blocks = [heading(1, 'Đầu'), ...Array.from({ length: pick(12) }, () => randomBlock(pick))];
      const json = JSON.stringify({ schema: 1, blocks });
      expect(JSON.stringify(there(JSON.parse(json))), `seed ${seed}`).toBe(json);
    }
  });

  it('has no block for an empty document, but keeps empty blocks among others', () => {
    expect(there({ schema: 1, blocks: [] }).blocks).toEqual([]);
    const blocks = [paragraph(), heading(2), bullet(1), table(false, ['', '']), paragraph()];
    expect(there({ schema: 1, blocks }).blocks).toEqual(blocks);
  });

  it('joins neighbours that look the same and sorts their marks', () => {
    const text = (value: string, ...marks: string[]) => ({ type: 'text', text: value, marks: marks.map((type) => ({ type })) });
    const doc = { type: 'doc', content: [{ type: 'paragraph', content: [text('a', 'italic', 'bold'), text('b', 'bold', 'italic')] }] };
    expect(fromEditor(doc).blocks).toEqual([{ type: 'paragraph', text: [{ text: 'ab', marks: ['bold', 'italic'] }] }]);
  });

  it('is NFC and free of control characters', () => {
    const decomposed = 'du\u031Bo\u031B\u0323c\u0007';
    expect(there({ schema: 1, blocks: [paragraph(decomposed)] }).blocks).toEqual([paragraph('dược ')]);
    expect(cleanText('a\r\nb\tc\u0085')).toBe('a\nb c ');
  });

  it('is refused when it comes from a newer program', () => {
    expect(() => toEditor({ schema: 2, blocks: [] } as unknown as Content)).toThrow('schema 2');
  });
});

describe('words', () => {
  it('are syllables with a letter or digit', () => {
    expect(countWords('- Ủy ban nhân dân xã: 99,2 % … ./.')).toBe(6);
    expect(countWords(' \n ')).toBe(0);
  });
});

describe('link addresses', () => {
  it.each([
    ['https://quyetthang.gov.vn/vi-vn', 'https://quyetthang.gov.vn/vi-vn'],
    [' http://a.vn/b c|d[1]?q={x}#m#n ', 'http://a.vn/b%20c%7Cd%5B1%5D?q=%7Bx%7D#m%23n'],
    ['https://a.vn/100%', 'https://a.vn/100%25'],
    ['mailto:vanthu@quyetthang.gov.vn', 'mailto:vanthu@quyetthang.gov.vn'],
  ])('%s', (given, expected) => expect(linkAddress(given)).toBe(expected));

  it.each(['javascript:alert(1)', 'data:text/html,x', ' JaVaScRiPt:alert(1)', '/tep', 'ftp://a.vn', 'mailto:', '', 'https://a.vn/' + 'x'.repeat(2000)])(
    'refused: %s',
    (given) => expect(linkAddress(given)).toBeNull(),
  );
});
