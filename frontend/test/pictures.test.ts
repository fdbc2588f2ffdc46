import { afterEach, describe, expect, it, vi } from 'vitest';
import { NodeSelection } from '@tiptap/pm/state';
import { type Opened, open, paragraph } from './page';
import type { Block } from '../src/wire';

const FILE = 'a'.repeat(64);
const KEPT = { file: FILE, mediaType: 'image/png', width: 310, height: 200 };
const DATA = `data:image/png;base64,${btoa('picture')}`;

/** The server: answers each picture when it is let. */
function server(answer: object = KEPT) {
  let go = (): void => undefined;
  const asked = vi.fn(async () => {
    await new Promise<void>((resolve) => (go = resolve));
    return new Response(JSON.stringify(answer));
  });
  vi.stubGlobal('fetch', asked);
  return { asked, answers: async () => { await vi.waitFor(() => expect(asked).toHaveBeenCalled()); go(); } };
}

function opened(...blocks: Block[]): { page: Opened; leftOut: { name: string; why: string }[]; asked: object[] } {
  const page = open(blocks);
  page.element.setAttribute('images', 'pictures');
  const [leftOut, asked]: [{ name: string; why: string }[], object[]] = [[], []];
  page.element.addEventListener('images-left-out', (event) => leftOut.push(...(event as CustomEvent).detail.pictures));
  page.element.addEventListener('image-opened', (event) => asked.push((event as CustomEvent).detail));
  return { page, leftOut, asked };
}

function paste(page: Opened, html: string): boolean {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : ''), files: [], items: [] } });
  return !page.view.dom.dispatchEvent(event);
}

const shapes = (page: Opened) => page.content().blocks.map((block) => (block.type === 'image' ? `image ${block.share}` : block.type));

describe('a picture', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('of a pasted page comes in where the words were pasted, whatever is typed meanwhile', async () => {
    const { answers } = server();
    const { page, leftOut } = opened(paragraph('Đầu'), paragraph());
    page.caret(6);
    expect(paste(page, `<p>Trước</p><img src="${DATA}"><p>Sau</p>`)).toBe(true);
    page.caret(1);
    page.type('Mở ');
    await answers();
    await vi.waitFor(() => expect(shapes(page)).toEqual(['paragraph', 'paragraph', 'image 50', 'paragraph']));
    expect(JSON.stringify(page.content())).toContain('Mở Đầu');
    expect(leftOut).toEqual([]);
    page.element.command('undo');
    expect(shapes(page)).toEqual(['paragraph', 'paragraph']);
  });

  it('that the browser cannot reach is named, and the words are all there', () => {
    const { page, leftOut } = opened(paragraph());
    page.caret(1);
    paste(page, '<p>Chữ<img src="https://example.invalid/a/cong.png?x=1"><img src="https://example.invalid/d.gif" width="1" height="1"></p>');
    expect(leftOut).toEqual([{ name: 'cong.png', why: '' }]);
    expect(JSON.stringify(page.content())).toContain('Chữ');
  });

  it('that the server refuses is named with its sentence', async () => {
    const { answers } = server({ why: 'Không đọc được' });
    const { page, leftOut } = opened(paragraph());
    page.caret(1);
    paste(page, `<p>Chữ</p><img src="${DATA}" alt="Cổng chào">`);
    await answers();
    await vi.waitFor(() => expect(leftOut).toEqual([{ name: 'Cổng chào', why: 'Không đọc được' }]));
    expect(shapes(page)).toEqual(['paragraph']);
  });

  it('in a cell of a foreign table is left out, as cells hold words', () => {
    const { page, leftOut } = opened(paragraph());
    page.caret(1);
    paste(page, `<table><tr><td>1</td><td><img src="${DATA}" alt="Sơ đồ thôn"></td></tr></table>`);
    expect(leftOut.map(({ name }) => name)).toEqual(['Sơ đồ thôn']);
    expect(shapes(page)).toContain('table');
  });

  it('is no picture because a foreign page says so', () => {
    const { page } = opened(paragraph());
    page.caret(1);
    paste(page, `<p>a</p><figure data-taken="taken-1" data-image='${JSON.stringify({ ...KEPT, share: 50, alt: 'x' })}'></figure>`);
    expect(shapes(page)).toEqual(['paragraph']);
  });

  it('has its width and its words from the keyboard', () => {
    const image: Block = { type: 'image', ...KEPT, share: 50, alt: '' };
    const { page, asked } = opened(image, paragraph('Sau'));
    expect(page.element.querySelector('figure')!.dataset.note).toBe('');
    page.element.command('showImageWithoutText');
    expect(page.view.state.selection).toBeInstanceOf(NodeSelection);
    page.key('ArrowRight', { ctrlKey: true, altKey: true });
    expect(shapes(page)[0]).toBe('image 55');
    page.key('Enter');
    expect(asked).toEqual([{ alt: '', share: 55 }]);
    page.element.command('setImage', 'Cổng chào xã', 250);
    expect(page.content().blocks[0]).toMatchObject({ alt: 'Cổng chào xã', share: 100 });
    expect(page.element.command('showImageWithoutText')).toBe(false);
  });
});
