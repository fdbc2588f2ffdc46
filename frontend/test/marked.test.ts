import { describe, expect, it } from 'vitest';
import { markedIn, type MarkedWords } from '../src/marked';
import { type Opened, bullet, open, paragraph, table } from './page';

const TEXT = 'Trong năm đã viết được 45 tin bài phát thanh.';

function remark(number: number, line: number, from: number, to: number, done = false): MarkedWords {
  return { kind: 'remark', number, done, ranges: [{ line, from, to }] };
}

/** The words of each mark as they are on the screen. */
function words(page: Opened, kind = 'remark'): Record<number, string> {
  const { doc } = page.view.state;
  return Object.fromEntries(
    markedIn(page.view.state)
      .places.filter((place) => place.kind === kind && place.spans.length > 0)
      .map((place) => [place.number, place.spans.map(({ from, to }) => doc.textBetween(from, to, ' ', '\n')).join(' | ')]),
  );
}

function insert(page: Opened, at: number, text: string): void {
  page.view.dispatch(page.view.state.tr.insertText(text, at));
}

describe('words that are commented on', () => {
  it('are found by line and offset, also in cells', () => {
    const page = open([paragraph('Mở đầu'), table(true, ['Nội dung', 'Số'], ['Tin bài', '45']), bullet(1, TEXT)]);
    page.element.marked.show('remark', [remark(1, 5, 23, 33), remark(2, 4, 0, 2)]);
    expect(words(page)).toEqual({ 1: '45 tin bài', 2: '45' });
  });

  it('are drawn with their number behind the last letter, and nothing comes into the text', () => {
    const page = open([paragraph(TEXT)]);
    page.element.marked.show('remark', [remark(7, 0, 23, 33)]);
    const marks = [...page.view.dom.querySelectorAll<HTMLElement>('mark.remark')];
    expect(marks.map((mark) => mark.textContent).join('')).toBe('45 tin bài');
    expect(marks.map((mark) => mark.dataset.number ?? '')).toEqual(['', '7']);
    expect(page.view.dom.textContent).toBe(TEXT);
    expect(page.content().blocks).toEqual([paragraph(TEXT)]);
  });

  it('keep their words through edits before, behind, at their edges and inside', () => {
    const page = open([paragraph(TEXT)]);
    page.element.marked.show('remark', [remark(1, 0, 23, 33)]);
    insert(page, 1, 'Nay: ');
    insert(page, 1 + 5 + 23, 'gần ');
    insert(page, 1 + 5 + 4 + 33, ' hay');
    expect(words(page)).toEqual({ 1: '45 tin bài' });
    insert(page, 1 + 5 + 4 + 26, 'bản ');
    expect(words(page)).toEqual({ 1: '45 bản tin bài' });
  });

  it('have no mark when they are deleted', () => {
    const page = open([paragraph(TEXT)]);
    page.element.marked.show('remark', [remark(1, 0, 23, 33)]);
    page.view.dispatch(page.view.state.tr.delete(20, 36));
    expect(words(page)).toEqual({});
    expect(page.view.dom.querySelector('mark')).toBeNull();
  });

  it('stand where the server says, carried over what was typed since', () => {
    const page = open([paragraph(TEXT)]);
    insert(page, 1, 'Nay: ');
    page.element.flush();
    const { sequence } = page.told('content-changed').at(-1);
    insert(page, 1, 'Hôm ');
    page.element.acknowledge(2, sequence);
    page.element.marked.show('remark', [remark(1, 0, 5 + 23, 5 + 33)]);
    expect(words(page)).toEqual({ 1: '45 tin bài' });
    expect(page.view.state.doc.textContent).toBe('Hôm Nay: ' + TEXT);
  });

  it('are those the server told last', () => {
    const page = open([paragraph(TEXT)]);
    page.element.marked.show('remark', [remark(1, 0, 23, 33)]);
    page.element.marked.show('remark', [remark(2, 0, 0, 5)]);
    expect(words(page)).toEqual({ 2: 'Trong' });
    page.element.marked.show('remark', []);
    expect(words(page)).toEqual({});
  });

  it('random edits elsewhere never touch', () => {
    let seed = 20260101;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return seed % below;
    };
    const page = open([paragraph('Một hai ba'), paragraph(TEXT), paragraph('Bốn năm sáu')]);
    page.element.marked.show('remark', [remark(1, 1, 23, 33)]);
    for (let i = 0; i < 300; i++) {
      const { from, to } = markedIn(page.view.state).places[0]!.spans[0]!;
      const size = page.view.state.doc.content.size;
      const at = random(2) ? 1 + random(from - 1) : Math.min(to + random(Math.max(1, size - to)), size - 1);
      const $at = page.view.state.doc.resolve(at);
      if ($at.parent.isTextblock) {
        const room = at < from ? from : size;
        const end = Math.min(at + random(4), $at.end(), room);
        page.view.dispatch(random(2) ? page.view.state.tr.insertText('chữ ', at) : page.view.state.tr.delete(at, end));
      }
      expect(words(page)).toEqual({ 1: '45 tin bài' });
    }
  });
});

describe('keys and clicks on comments', () => {
  function commented(): Opened {
    const page = open([paragraph('Một hai ba bốn'), paragraph('năm sáu bảy tám')]);
    page.element.marked.show('remark', [remark(1, 1, 0, 3), remark(2, 0, 4, 7), remark(3, 0, 8, 10, true)]);
    return page;
  }

  function listen(page: Opened, type: string): any[] {
    const details: any[] = [];
    page.element.addEventListener(type, (event) => details.push((event as CustomEvent).detail));
    return details;
  }

  it('F8 goes to the open ones in the order of the text, around the end, and back', () => {
    const page = commented();
    const chosen = listen(page, 'mark-chosen');
    page.caret(1);
    page.key('F8');
    page.key('F8');
    page.key('F8');
    page.key('F8', { shiftKey: true });
    expect(chosen.map((detail) => detail.number)).toEqual([2, 1, 2, 1]);
    expect(page.view.dom.querySelector('mark.current')?.textContent).toBe('nă');
  });

  it('Ctrl+Alt+M takes the selection, and keeps it while the text goes on', () => {
    const page = commented();
    const chosen = listen(page, 'words-chosen');
    page.caret(5, 11);
    page.key('m', { ctrlKey: true, altKey: true });
    expect(chosen).toEqual([{ words: 'hai ba' }]);
    expect(page.element.marked.chosen()).toEqual({ ranges: [{ line: 0, from: 4, to: 10 }] });
    page.caret(1);
    page.type('Số ');
    expect(page.element.marked.chosen()).toBeNull();
    page.element.flush();
    page.element.acknowledge(2, page.told('content-changed').at(-1).sequence);
    expect(page.element.marked.chosen()).toEqual({ ranges: [{ line: 0, from: 7, to: 13 }] });
    page.element.marked.forgetChosen();
    expect(page.view.dom.querySelector('.chosen-words')).toBeNull();
  });

  it('Ctrl+Alt+M in a comment leads to its card, Ctrl+Alt+Y and N decide', () => {
    const page = commented();
    const entered = listen(page, 'mark-entered');
    const decided = listen(page, 'mark-decided');
    page.caret(6);
    page.key('m', { ctrlKey: true, altKey: true });
    page.key('y', { ctrlKey: true, altKey: true });
    page.key('n', { ctrlKey: true, altKey: true });
    expect(entered).toEqual([{ kind: 'remark', number: 2 }]);
    expect(decided.map((detail) => [detail.number, detail.verdict])).toEqual([[2, 'accept'], [2, 'reject']]);
    page.caret(3);
    page.key('y', { ctrlKey: true, altKey: true });
    expect(decided).toHaveLength(2);
  });
});

describe('words the server put in the place of others', () => {
  it('come into the text as one step that can be undone, and are not sent again', () => {
    const page = open([paragraph(TEXT)]);
    page.element.marked.replaced({ line: 0, from: 23, to: 33 }, '46 tin', 5);
    expect(page.view.state.doc.textContent).toBe('Trong năm đã viết được 46 tin phát thanh.');
    page.element.flush();
    const { patch, revision } = page.told('content-changed').at(-1);
    expect(revision).toBe(5);
    expect(patch).toMatchObject({ removed: 0, blocks: '[]' });
    page.key('z', { ctrlKey: true });
    expect(page.view.state.doc.textContent).toBe(TEXT);
  });

  it('leave alone what was typed and not saved', () => {
    const page = open([paragraph(TEXT), paragraph('Cuối')]);
    insert(page, 1, 'Chưa lưu: ');
    page.element.marked.replaced({ line: 0, from: 23, to: 33 }, '', 5);
    expect(page.view.state.doc.firstChild!.textContent).toBe('Chưa lưu: Trong năm đã viết được  phát thanh.');
    page.element.flush();
    const { patch } = page.told('content-changed').at(-1);
    expect(patch).toMatchObject({ at: 0, removed: 1 });
    expect(patch.blocks).toContain('Chưa lưu');
  });

  it('look as the first of those they replace', () => {
    const page = open([{ type: 'paragraph', text: [{ text: 'Trước ' }, { text: 'đậm', marks: ['bold'] }, { text: ' sau' }] }]);
    page.element.marked.replaced({ line: 0, from: 6, to: 9 }, 'mới', 5);
    expect(page.content().blocks[0]).toEqual({
      type: 'paragraph',
      text: [{ text: 'Trước ' }, { text: 'mới', marks: ['bold'] }, { text: ' sau' }],
    });
  });
});
