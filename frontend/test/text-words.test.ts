import { beforeEach, describe, expect, it } from 'vitest';
import { rangesOf } from '../src/text-words';

describe('places of chosen words', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<p data-line="3"><span data-skip>I. </span>Kết <b>quả</b><del>cũ</del> đạt được</p>' +
      '<p data-line="4">Dòng một<br>dòng hai <ins><span class="tk-vh">(thêm: </span>mới<span class="tk-vh">)</span></ins></p>' +
      '<p>không phải chữ của bài</p>';
  });

  function select(startPath: [string, number, number], endPath: [string, number, number]): Range {
    const node = ([selector, index]: [string, number, number]): Node => document.querySelector(selector)!.childNodes[index]!;
    const range = document.createRange();
    range.setStart(node(startPath), startPath[2]);
    range.setEnd(node(endPath), endPath[2]);
    return range;
  }

  it('are counted in the text alone', () => {
    const range = select(['[data-line="3"] b', 0, 0], ['[data-line="3"]', 4, 4]);
    expect(rangesOf(document.body, range)).toEqual([{ line: 3, from: 4, to: 11 }]);
  });

  it('go over lines and breaks', () => {
    const range = select(['[data-line="3"]', 4, 5], ['[data-line="4"] ins', 1, 3]);
    expect(rangesOf(document.body, range)).toEqual([
      { line: 3, from: 12, to: 16 },
      { line: 4, from: 0, to: 21 },
    ]);
  });

  it('are none outside the lines', () => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p:last-child')!);
    expect(rangesOf(document.body, range)).toEqual([]);
  });
});
