import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { contentModel } from '../src/schema';
import { contentJson, fingerprint, patchOf } from '../src/patch';
import { cleanText, countWords, linkAddress } from '../src/text';
import { type Block, type Cell, type Content, MARKS, type Run, toEditor } from '../src/wire';
import { bullet, heading, paragraph, table } from './page';

const schema = getSchema(contentModel);

/** Through the schema: what the editor really holds. */
function there(content: Content): Content {
  const doc = schema.nodeFromJSON(toEditor(content));
  doc.check();
  return JSON.parse(contentJson(doc)) as Content;
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
  switch (pick(6)) {
    case 0:
      return { type: 'heading', level: pick(4), text };
    case 1:
      return { type: 'bullet', level: 1 + pick(2), text };
    case 2:
      return randomTable(pick);
    case 3:
      return { type: 'appendix', landscape: pick(2) === 0, title: text };
    case 4:
      return {
        type: 'image',
        file: '0123456789abcdef'.repeat(4),
        mediaType: pick(2) === 0 ? 'image/png' : 'image/jpeg',
        width: 1 + pick(900),
        height: 1 + pick(900),
        share: 5 + pick(96),
        alt: 'Hội nghị “tuyên truyền”',
      };
    default:
      return { type: 'paragraph', text };
  }
}

/** Cells of random size, put into the grid wherever one is free, in reading order. */
function randomTable(pick: (max: number) => number): Block {
  const columns = 1 + pick(4);
  const height = 1 + pick(4);
  const taken = Array.from({ length: height }, () => Array<boolean>(columns).fill(false));
  const rows = taken.map((row, y) => {
    const cells: Cell[] = [];
    for (let x = 0; x < columns; x++) {
      if (!row[x]) {
        const rowspan = 1 + pick(Math.min(2, height - y));
        const colspan = x + 1 < columns && !row[x + 1] && pick(3) === 0 ? 2 : 1;
        for (let dy = 0; dy < rowspan; dy++) {
          taken[y + dy]!.fill(true, x, x + colspan);
        }
        cells.push({
          ...(colspan > 1 ? { colspan } : {}),
          ...(rowspan > 1 ? { rowspan } : {}),
          paragraphs: Array.from({ length: 1 + pick(2) }, () => randomRuns(pick)),
        });
      }
    }
    return { cells };
  });
  const headerRows = pick(height + 1);
  return {
    type: 'table',
    header: headerRows > 0,
    ...(headerRows > 1 ? { headerRows } : {}),
    ...(pick(2) === 0 ? { colwidth: Array.from({ length: columns }, () => 1 + pick(10_000)) } : {}),
    rows,
  };
}

function lowestSchema(blocks: Block[]): number {
  const old = new Set(['type', 'level', 'text', 'header', 'rows', 'cells', 'paragraphs', 'marks', 'link']);
  const isNew = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.some(isNew)
      : typeof value === 'object' && value !== null && Object.entries(value).some(([key, each]) => !old.has(key) || isNew(each));
  return isNew(blocks) || blocks.some((block) => block.type === 'heading' && block.level === 0) ? 2 : 1;
}

describe('content on the wire and in the editor', () => {
  it('comes back byte for byte, whatever canonical content it is', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const pick = seeded(seed);
      const blocks = [heading(1, 'Đầu'), ...Array.from({ length: pick(12) }, () => randomBlock(pick))];
      const json = JSON.stringify({ schema: lowestSchema(blocks), blocks });
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
    expect(JSON.parse(contentJson(schema.nodeFromJSON(doc))).blocks).toEqual([{ type: 'paragraph', text: [{ text: 'ab', marks: ['bold', 'italic'] }] }]);
  });

  it('is NFC and free of control characters', () => {
    const decomposed = 'du\u031Bo\u031B\u0323c\u0007';
    expect(there({ schema: 1, blocks: [paragraph(decomposed)] }).blocks).toEqual([paragraph('dược ')]);
    expect(cleanText('a\r\nb\tc\u0085')).toBe('a\nb c ');
  });

  it('is refused when it comes from a newer program', () => {
    expect(() => toEditor({ schema: 3, blocks: [] } as unknown as Content)).toThrow('schema 3');
  });
});

describe('a patch', () => {
  const docOf = (blocks: Block[]) => schema.nodeFromJSON(toEditor({ schema: 2, blocks }));

  /** As the server applies it. */
  const applied = (blocks: Block[], patch: ReturnType<typeof patchOf>) =>
    blocks.toSpliced(patch.at, patch.removed, ...(JSON.parse(patch.blocks) as Block[]));

  it('makes the one content the other, whatever the edit', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const pick = seeded(seed);
      const before = [heading(1, 'Đầu'), ...Array.from({ length: pick(9) }, () => randomBlock(pick))];
      const doc = docOf(before);
      const at = pick(doc.childCount + 1);
      const kept = doc.children.toSpliced(at, pick(3), ...docOf([paragraph('x'), randomBlock(pick)]).children.slice(0, pick(3)));
      const after = schema.nodes.doc!.create(null, kept.length > 0 ? kept : [schema.nodes.paragraph!.create()]);
      const result = applied(before, patchOf(doc, after));
      expect(JSON.stringify(result), `seed ${seed}`).toBe(JSON.stringify(JSON.parse(contentJson(after)).blocks));
    }
  });

  it('of an edit in a long document is as small as in a short one', () => {
    const size = (count: number) => {
      const doc = docOf(Array.from({ length: count }, (_, i) => paragraph(`Đoạn thứ ${1000 + i} của báo cáo.`)));
      const edited = doc.replace(1, 1, schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] }).slice(1, 2));
      return JSON.stringify(patchOf(doc, edited)).length;
    };
    expect(size(4000)).toBe(size(10));
  });

  it('names its base: equal content has equal fingerprints, other content another one', () => {
    expect(fingerprint(docOf([paragraph('Đoạn')]))).toBe(fingerprint(docOf([paragraph('Đoạn')])));
    const others = [[], [paragraph('Đoan')], [heading(1, 'Đoạn')], [paragraph('Đoạn'), paragraph()], [paragraph(), paragraph('Đoạn')]];
    expect(new Set(others.map((blocks) => fingerprint(docOf(blocks)))).size).toBe(others.length);
  });

  it('has the fingerprints that the server computes', () => {
    expect(fingerprint(docOf([]))).toBe('811c9dc52f0b4c47');
    expect(fingerprint(docOf([heading(1, 'Kết quả'), paragraph('Ủy ban\n“x” 😀')]))).toBe('66fe31f57e0966f3');
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
