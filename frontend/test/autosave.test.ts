import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { open, paragraph } from './page';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2024, 10, 25, 1, 52) }));
afterEach(() => void vi.useRealTimers());

function typing(page: ReturnType<typeof open>, milliseconds: number, every = 100): void {
  for (let passed = 0; passed < milliseconds; passed += every) {
    page.type('a');
    vi.advanceTimersByTime(every);
  }
}

describe('autosave', () => {
  it('sends 700 ms after the last key, with words and the revision it is based on', () => {
    const page = open([paragraph('Một')], 7);
    page.caret(4);
    page.type(' hai');
    vi.advanceTimersByTime(699);
    expect(page.told('content-changed')).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(page.told('content-changed')).toMatchObject([{ words: 2, revision: 7 }]);
  });

  it('sends within 1.8 s of the first unsent key even if typing goes on', () => {
    const page = open([]);
    typing(page, 1900);
    expect(page.told('content-changed')).toHaveLength(1);
  });

  it('tells of the first unsaved key at once, and of the end of it', () => {
    const page = open([]);
    page.type('ab');
    expect(page.told('dirty-changed')).toEqual([{ dirty: true }]);
    expect(page.element.hasUnsaved()).toBe(true);
    vi.advanceTimersByTime(700);
    page.element.acknowledge(2, page.told('content-changed')[0].sequence);
    expect(page.told('dirty-changed')).toEqual([{ dirty: true }, { dirty: false }]);
    expect(page.element.hasUnsaved()).toBe(false);
  });

  it('waits for the answer before it sends again, then sends what came meanwhile on the new revision', () => {
    const page = open([]);
    page.type('a');
    vi.advanceTimersByTime(700);
    typing(page, 3000);
    expect(page.told('content-changed')).toHaveLength(1);
    page.element.acknowledge(2, page.told('content-changed')[0].sequence);
    vi.advanceTimersByTime(0);
    expect(page.told('content-changed')).toHaveLength(2);
    expect(page.told('content-changed')[1].revision).toBe(2);
    expect(page.element.hasUnsaved()).toBe(true);
  });

  it('is at once on Ctrl+S, on leaving the text and on hiding the page', () => {
    const page = open([]);
    page.type('a');
    expect(page.key('s', { ctrlKey: true })).toBe(true);
    expect(page.told('content-changed')).toHaveLength(1);
    page.type('b');
    window.dispatchEvent(new Event('pagehide'));
    expect(page.told('content-changed')).toHaveLength(2);
    page.type('c');
    page.view.dom.dispatchEvent(new FocusEvent('blur'));
    expect(page.told('content-changed')).toHaveLength(3);
  });

  it('never sends while a composition runs, and soon after it', () => {
    const page = open([]);
    page.view.dom.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    page.type('đ');
    vi.advanceTimersByTime(3000);
    expect(page.told('content-changed')).toEqual([]);
    page.view.dom.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    vi.advanceTimersByTime(100);
    expect(page.told('content-changed')).toHaveLength(1);
  });

  it('warns before the page is left only with unsaved words', () => {
    const page = open([]);
    const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    page.type('a');
    expect(leave()).toBe(false);
  });

  it('lets the page go without a word when what is unsaved is kept on this machine', () => {
    const page = open([]);
    page.element.keepUnsaved('person/report', 'window');
    page.type('chữ');
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
    const kept = JSON.parse(localStorage.getItem('trinhky:unsaved:person/report')!);
    expect(JSON.parse(kept.json).blocks).toEqual([paragraph('chữ')]);
    page.element.acknowledge(2, page.told('content-changed')[0].sequence);
    expect(localStorage.getItem('trinhky:unsaved:person/report')).toBeNull();
  });

  it('keeps and repeats the text when there is no answer, and says so in the status line', () => {
    const page = open([]);
    const status = document.createElement('span');
    status.id = 'state';
    document.body.append(status);
    page.element.setStatusTexts('state', { saving: 'Đang lưu…', saved: 'Đã lưu lúc {0}', savedAgain: 'Đã lưu lại lúc {0}', offline: 'Mất kết nối' });
    page.type('a');
    expect(status.textContent).toBe('Đang lưu…');
    vi.advanceTimersByTime(700 + 5000);
    expect(status.textContent).toBe('Mất kết nối');
    expect(page.element.dataset.save).toBe('offline');
    expect(page.told('save-state').at(-1)).toEqual({ state: 'offline' });
    page.type('b');
    vi.advanceTimersByTime(5000);
    const sent = page.told('content-changed');
    expect(sent).toHaveLength(2);
    expect(JSON.parse(sent[1].json).blocks).toEqual([paragraph('ab')]);
    window.dispatchEvent(new Event('online'));
    expect(page.told('content-changed')).toHaveLength(3);
    page.element.acknowledge(2, page.told('content-changed')[2].sequence);
    expect(status.textContent).toBe('Đã lưu lại lúc 08:52');
    vi.advanceTimersByTime(60_000);
    expect(page.told('content-changed')).toHaveLength(3);
  });

  it('keeps refused text unsaved, says why and sends it again only with the next change', () => {
    const page = open([]);
    page.type('a');
    vi.advanceTimersByTime(700);
    page.element.refuse('Báo cáo quá dài', page.told('content-changed')[0].sequence);
    vi.advanceTimersByTime(60_000);
    expect(page.told('content-changed')).toHaveLength(1);
    expect(page.element.dataset.save).toBe('refused');
    expect(page.element.hasUnsaved()).toBe(true);
    page.type('b');
    vi.advanceTimersByTime(700);
    expect(page.told('content-changed')).toHaveLength(2);
  });

  it('is quiet after loading, which also ends what was unsaved', () => {
    const page = open([paragraph('a')]);
    page.type('x');
    page.element.load(JSON.stringify({ schema: 1, blocks: [paragraph('b')] }), 9);
    vi.advanceTimersByTime(60_000);
    expect(page.told('content-changed')).toEqual([]);
    expect(page.element.hasUnsaved()).toBe(false);
  });
});

describe('what the server is told', () => {
  it('is the outline only when it changed', () => {
    const page = open([paragraph('a'), { type: 'heading', level: 1, text: [{ text: 'Kết quả' }] }]);
    vi.advanceTimersByTime(500);
    page.caret(2);
    page.type('b');
    vi.advanceTimersByTime(500);
    expect(page.told('outline-changed')).toEqual([{ items: [{ index: 1, level: 1, label: 'I.', text: 'Kết quả' }] }]);
  });

  it('is the place of the caret only when its look changed', () => {
    const page = open([paragraph('ab'), { type: 'heading', level: 2, text: [{ text: 'Mục', marks: ['bold'] }] }]);
    vi.advanceTimersByTime(500);
    page.caret(2);
    vi.advanceTimersByTime(500);
    page.caret(7);
    vi.advanceTimersByTime(500);
    expect(page.told('selection-changed')).toEqual([
      { block: 'paragraph', level: 0, marks: [], link: '', inTable: false, canUndo: false, canRedo: false, heading: -1 },
      { block: 'heading', level: 2, marks: ['bold'], link: '', inTable: false, canUndo: false, canRedo: false, heading: 1 },
    ]);
  });

  it('keeps the text when the element is moved or taken out and put back', () => {
    const page = open([]);
    page.type('a');
    const text = page.view.dom;
    document.body.prepend(page.element);
    expect(page.view.dom).toBe(text);
    page.element.remove();
    return Promise.resolve().then(() => {
      document.body.append(page.element);
      expect(page.content().blocks).toEqual([paragraph('a')]);
    });
  });
});
