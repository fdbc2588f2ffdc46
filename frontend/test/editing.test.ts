import { describe, expect, it } from 'vitest';
import { headingLabel, outline } from '../src/numbers';
import { bullet, heading, open, paragraph, table } from './page';

const END = (page: ReturnType<typeof open>) => page.caret(page.view.state.doc.content.size - 1);

describe('typed shorthands', () => {
  it.each([
    ['I. ', heading(1)],
    ['3. ', heading(2)],
    ['đ) ', heading(3)],
    ['- ', bullet(1)],
    ['+ ', bullet(2)],
  ])('%j starts its block', (typed, block) => {
    const page = open([]);
    page.type(typed + 'Chữ');
    expect(page.content().blocks).toEqual([{ ...block, text: [{ text: 'Chữ' }] }]);
  });

  it('are taken back by Backspace', () => {
    const page = open([]);
    page.type('1. ');
    expect(page.key('Backspace')).toBe(true);
    expect(page.content().blocks).toEqual([paragraph('1. ')]);
  });

  it('mean nothing inside a sentence, a heading or a cell', () => {
    const page = open([paragraph('ngày'), heading(1), table(false, [''])]);
    page.caret(5);
    page.type(' 1. ');
    page.caret(11);
    page.type('1. ');
    page.caret(19);
    page.type('- ');
    expect(page.content().blocks).toEqual([paragraph('ngày 1. '), heading(1, '1. '), table(false, ['- '])]);
  });
});

describe('Enter', () => {
  it('after a heading gives a paragraph', () => {
    const page = open([heading(1, 'Kết quả')]);
    END(page);
    page.key('Enter');
    page.type('Chữ');
    expect(page.content().blocks).toEqual([heading(1, 'Kết quả'), paragraph('Chữ')]);
  });

  it('in a bullet gives the next one, in an empty one leaves the list', () => {
    const page = open([bullet(2, 'một')]);
    END(page);
    page.key('Enter');
    expect(page.view.state.doc.lastChild!.attrs.level).toBe(2);
    page.key('Enter');
    page.type('Chữ');
    expect(page.content().blocks).toEqual([bullet(2, 'một'), paragraph('Chữ')]);
  });

  it('with Shift breaks the line in the run', () => {
    const page = open([{ type: 'paragraph', text: [{ text: 'một', marks: ['bold'] }] }]);
    END(page);
    page.key('Enter', { shiftKey: true });
    page.type('hai');
    expect(page.content().blocks).toEqual([{ type: 'paragraph', text: [{ text: 'một\nhai', marks: ['bold'] }] }]);
  });
});

describe('Tab', () => {
  it('moves bullets between their two levels and out of the list', () => {
    const page = open([bullet(1, 'a')]);
    expect(page.key('Tab')).toBe(true);
    expect(page.content().blocks).toEqual([bullet(2, 'a')]);
    page.key('Tab', { shiftKey: true });
    expect(page.content().blocks).toEqual([bullet(1, 'a')]);
    page.key('Tab', { shiftKey: true });
    expect(page.content().blocks).toEqual([paragraph('a')]);
  });

  it('goes through the cells and adds a row after the last', () => {
    const page = open([table(true, ['a', 'b'])]);
    page.caret(4);
    page.key('Tab');
    page.type('x');
    page.key('Tab');
    page.type('y');
    expect(page.content().blocks).toEqual([table(true, ['a', 'x'], ['y', ''])]);
  });

  it('leaves the editor from a paragraph, and from a bullet after Escape', () => {
    const page = open([paragraph('a'), bullet(1, 'b')]);
    page.caret(1);
    expect(page.key('Tab')).toBe(false);
    END(page);
    page.key('Escape');
    expect(page.key('Tab')).toBe(false);
  });
});

describe('commands', () => {
  it('set and take back marks; a raised letter cannot be lowered too', () => {
    const page = open([paragraph('m2')]);
    page.caret(2, 3);
    page.element.command('superscript');
    page.element.command('subscript');
    expect(page.content().blocks).toEqual([{ type: 'paragraph', text: [{ text: 'm' }, { text: '2', marks: ['subscript'] }] }]);
    page.element.command('subscript');
    expect(page.content().blocks).toEqual([paragraph('m2')]);
  });

  it('change the block, the same one again gives a paragraph', () => {
    const page = open([paragraph('a')]);
    page.element.command('heading', 2);
    expect(page.content().blocks).toEqual([heading(2, 'a')]);
    page.element.command('bullet', 2);
    expect(page.content().blocks).toEqual([bullet(2, 'a')]);
    page.element.command('bullet', 2);
    expect(page.content().blocks).toEqual([paragraph('a')]);
  });

  it('make a table and change its rows, columns and header', () => {
    const page = open([]);
    page.element.command('insertTable', 2, 2);
    page.type('a');
    page.element.command('addColumnAfter');
    page.element.command('addRowAfter');
    page.element.command('toggleHeaderRow');
    expect(page.content().blocks).toEqual([table(false, ['a', '', ''], ['', '', ''], ['', '', '']), paragraph()]);
    page.element.command('deleteColumn');
    page.element.command('deleteTable');
    expect(page.content().blocks).toEqual([]);
  });

  it('keep a table within 64 columns', () => {
    const page = open([table(false, Array.from({ length: 64 }, () => 'x'))]);
    page.caret(4);
    expect(page.element.command('addColumnAfter')).toBe(false);
  });

  it('link a selection, only to an allowed address', () => {
    const page = open([paragraph('trang')]);
    page.caret(1, 6);
    expect(page.element.command('setLink', 'javascript:alert(1)')).toBe(false);
    expect(page.element.command('setLink', 'https://a.vn')).toBe(true);
    expect(page.content().blocks).toEqual([{ type: 'paragraph', text: [{ text: 'trang', link: 'https://a.vn/' }] }]);
    page.caret(3);
    page.element.command('unsetLink');
    expect(page.content().blocks).toEqual([paragraph('trang')]);
  });

  it('undo and redo, but never the loading', () => {
    const page = open([paragraph('a')]);
    expect(page.element.command('undo')).toBe(false);
    END(page);
    page.type('b');
    page.element.command('undo');
    expect(page.content().blocks).toEqual([paragraph('a')]);
    page.element.command('redo');
    expect(page.content().blocks).toEqual([paragraph('ab')]);
  });

  it('do nothing while reading only', () => {
    const page = open([paragraph('a')]);
    page.element.setReadOnly(true);
    expect(page.element.command('heading', 1)).toBe(false);
    expect(page.view.editable).toBe(false);
    expect(page.view.dom.getAttribute('aria-readonly')).toBe('true');
  });
});

describe('numbers of headings', () => {
  it('use the Vietnamese alphabet', () => {
    expect([1, 4, 5, 6, 23, 24, 46, 47].map((number) => headingLabel(3, number))).toEqual(
      ['a)', 'd)', 'đ)', 'e)', 'y)', 'aa)', 'ay)', 'ba)'],
    );
    expect([1, 4, 9, 14, 40].map((number) => headingLabel(1, number))).toEqual(['I.', 'IV.', 'IX.', 'XIV.', 'XL.']);
  });

  it('restart below each heading and are drawn, not written', () => {
    const page = open([heading(1, 'A'), heading(2, 'b'), heading(3, 'c'), heading(2, 'd'), heading(3, 'e'), heading(1, 'F'), heading(2, 'g')]);
    expect(outline(page.view.state.doc).map((item) => item.label)).toEqual(['I.', '1.', 'a)', '2.', 'a)', 'II.', '1.']);
    expect([...page.element.querySelectorAll('[data-label]')].map((dom) => dom.getAttribute('data-label'))).toHaveLength(7);
    expect(page.element.textContent).toBe('AbcdeFg');
  });
});
