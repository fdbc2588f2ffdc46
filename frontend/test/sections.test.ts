import { describe, expect, it } from 'vitest';
import { outline } from '../src/numbers';
import { heading, open, paragraph } from './page';

const appendix = (title: string) => ({ type: 'appendix' as const, landscape: false, title: [{ text: title }] });
const texts = (page: ReturnType<typeof open>) => page.view.state.doc.children.map((block) => block.textContent).join(' ');

describe('sections', () => {
  const blocks = [paragraph('mở'), heading(1, 'A'), heading(2, 'a1'), paragraph('x'), heading(2, 'a2'), heading(1, 'B'), paragraph('y')];

  it('move with everything under them, and back', () => {
    const page = open(blocks);
    expect(page.element.command('moveSection', 1, 1)).toBe(true);
    expect(texts(page)).toBe('mở B y A a1 x a2');
    expect(page.element.command('moveSection', 3, -1)).toBe(true);
    expect(texts(page)).toBe('mở A a1 x a2 B y');
  });

  it('move only among their equals under the same heading', () => {
    const page = open(blocks);
    expect(page.element.command('moveSection', 4, -1)).toBe(true);
    expect(texts(page)).toBe('mở A a2 a1 x B y');
    expect(page.element.command('moveSection', 3, 1)).toBe(false);
    expect(page.element.command('moveSection', 1, -1)).toBe(false);
    expect(page.element.command('moveSection', 0, 1)).toBe(false);
  });

  it('move by key with the caret inside, which stays on its letter; one step for undo', () => {
    const page = open(blocks);
    page.element.command('goTo', 6);
    page.key('ArrowUp', { altKey: true, shiftKey: true });
    expect(texts(page)).toBe('mở B y A a1 x a2');
    expect(page.view.state.selection.$from.parent.textContent).toBe('y');
    page.element.command('undo');
    expect(texts(page)).toBe('mở A a1 x a2 B y');
  });
});

describe('parts and appendices', () => {
  it('are numbered as on the printed page, and an appendix counts anew', () => {
    const page = open([heading(0, 'Một'), heading(1, 'A'), heading(0, 'Hai'), heading(1, 'B'), appendix('P'), heading(1, 'C'), appendix('Q')]);
    const labels = () => outline(page.view.state.doc).map((item) => item.label);
    expect(labels()).toEqual(['Phần I', 'I.', 'Phần II', 'I.', 'Phụ lục I', 'I.', 'Phụ lục II']);
    page.element.command('goTo', 6);
    page.element.command('paragraph');
    expect(labels()[4]).toBe('Phụ lục');
  });

  it('begin where the caret is and end as a paragraph', () => {
    const page = open([paragraph('Biểu')]);
    page.element.command('appendix', true);
    expect(page.content()).toEqual({ schema: 2, blocks: [{ type: 'appendix', landscape: true, title: [{ text: 'Biểu' }] }] });
    page.element.command('appendix', false);
    expect(page.content().blocks).toMatchObject([{ landscape: false }]);
    page.element.command('paragraph');
    expect(page.content()).toEqual({ schema: 1, blocks: [paragraph('Biểu')] });
  });
});
