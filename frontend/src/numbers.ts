import type { Node } from '@tiptap/pm/model';

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN: [number, string][] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** A heading as the outline lists it; `index` counts the blocks of the document from 0. Parts and appendices are of level 0. */
export interface OutlineItem {
  index: number;
  level: number;
  label: string;
  text: string;
}

/**
 * The headings of a document with their numbers by NĐ 30/2020, Appendix I, II.6c and III.1: `Phần I`, `I.`, `1.`, `a)`,
 * `Phụ lục I`. The same rule as `HeadingNumbers` on the server, which numbers the printed page.
 */
export function outline(doc: Node): OutlineItem[] {
  const counters = [0, 0, 0, 0];
  const appendices = doc.children.filter((block) => block.type.name === 'appendix').length;
  let appendix = 0;
  const items: OutlineItem[] = [];
  doc.forEach((block, _pos, index) => {
    if (block.type.name === 'heading') {
      const level = block.attrs.level as number;
      const number = (counters[level] ?? 0) + 1;
      counters[level] = number;
      counters.fill(0, level + 1);
      items.push({ index, level, label: headingLabel(level, number), text: plain(block) });
    } else if (block.type.name === 'appendix') {
      counters.fill(0);
      appendix++;
      items.push({ index, level: 0, label: appendices === 1 ? 'Phụ lục' : `Phụ lục ${roman(appendix)}`, text: plain(block) });
    }
  });
  return items;
}

function plain(block: Node): string {
  return block.textBetween(0, block.content.size, '', ' ').trim();
}

export function headingLabel(level: number, number: number): string {
  switch (level) {
    case 0:
      return `Phần ${roman(number)}`;
    case 1:
      return `${roman(number)}.`;
    case 2:
      return `${number}.`;
    default:
      return `${letter(number)})`;
  }
}

function roman(number: number): string {
  let sign = '';
  let rest = number;
  for (const [value, digits] of ROMAN) {
    while (rest >= value) {
      sign += digits;
      rest -= value;
    }
  }
  return sign;
}

/** a, b, c, d, đ, e, g … y, then aa, ab …: no f, j, w, z. */
function letter(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / LETTERS.length)) {
    letters = LETTERS.charAt((rest - 1) % LETTERS.length) + letters;
  }
  return letters;
}
