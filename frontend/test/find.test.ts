import { describe, expect, it } from 'vitest';
import { matchesOf } from '../src/find';
import { open, paragraph, table } from './page';

function bar(): HTMLElement {
  const root = document.createElement('div');
  root.hidden = true;
  root.dataset.found = '{0}/{1}';
  root.dataset.none = 'Không thấy';
  for (const part of ['query', 'replacement', 'signs', 'capitals', 'previous', 'next', 'replace', 'all', 'count', 'close']) {
    const input = document.createElement(part === 'count' ? 'span' : 'input');
    input.dataset.find = part;
    if (part === 'signs' || part === 'capitals') {
      (input as HTMLInputElement).type = 'checkbox';
    }
    root.append(input);
  }
  document.body.append(root);
  return root;
}

function finder(page: ReturnType<typeof open>) {
  const root = bar();
  page.element.bindFind(root);
  const part = (name: string) => root.querySelector<HTMLInputElement>(`[data-find=${name}]`)!;
  const enter = (name: string, value: string) => {
    part(name).value = value;
    part(name).dispatchEvent(new Event('input', { bubbles: true }));
  };
  return { root, part, enter, click: (name: string) => part(name).click(), count: () => part('count').textContent };
}

describe('finding', () => {
  const page = () => open([paragraph('Báo cáo của Ủy ban'), table(false, ['bao cao', 'BÁO CÁO'])]);
  const words = (query: { text: string; signs: boolean; capitals: boolean }) => {
    const { doc } = page().view.state;
    return matchesOf(doc, query).map(({ from, to }) => doc.textBetween(from, to));
  };

  it('minds signs and capitals only if asked to', () => {
    expect(words({ text: 'báo cáo', signs: true, capitals: false })).toEqual(['Báo cáo', 'BÁO CÁO']);
    expect(words({ text: 'bao cao', signs: false, capitals: false })).toEqual(['Báo cáo', 'bao cao', 'BÁO CÁO']);
    expect(words({ text: 'BÁO CÁO', signs: true, capitals: true })).toEqual(['BÁO CÁO']);
    expect(words({ text: 'uy', signs: false, capitals: false })).toEqual(['Ủy']);
  });

  it('takes letters and their signs together, however they were typed, and folds đ', () => {
    const { doc } = open([paragraph('du\u031Bo\u031B\u0323c đ\u00e2u')]).view.state;
    const found = (text: string, signs: boolean) => matchesOf(doc, { text, signs, capitals: false }).map(({ from, to }) => doc.textBetween(from, to));
    expect(found('dược', true)).toEqual(['du\u031Bo\u031B\u0323c']);
    expect(found('duoc', false)).toEqual(['du\u031Bo\u031B\u0323c']);
    expect(found('dau', false)).toEqual(['đâu']);
    expect(found('duo', true)).toEqual([]);
  });

  it('opens on Ctrl+F, goes around, says where, and closes on Escape with the caret in the text', () => {
    const opened = page();
    const { root, enter, click, count, part } = finder(opened);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, cancelable: true }));
    expect(root.hidden).toBe(false);
    part('signs').checked = true;
    enter('query', 'báo');
    expect(count()).toBe('0/2');
    expect(opened.element.querySelectorAll('.found')).toHaveLength(2);
    click('next');
    click('next');
    expect(count()).toBe('2/2');
    click('next');
    expect(count()).toBe('1/2');
    click('previous');
    expect(count()).toBe('2/2');
    enter('query', 'xyz');
    expect(count()).toBe('Không thấy');
    part('query').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(root.hidden).toBe(true);
    expect(opened.element.querySelectorAll('.found')).toHaveLength(0);
  });

  it('replaces one after the other or all at once, in one step for undo', () => {
    const opened = page();
    const { enter, click, count } = finder(opened);
    opened.element.command('find');
    enter('query', 'bao cao');
    enter('replacement', 'kế hoạch');
    click('replace');
    click('replace');
    expect(opened.view.state.doc.textContent).toBe('kế hoạch của Ủy banbao caoBÁO CÁO');
    click('all');
    expect(opened.view.state.doc.textContent).toBe('kế hoạch của Ủy bankế hoạchkế hoạch');
    expect(count()).toBe('Không thấy');
    opened.element.command('undo');
    expect(opened.view.state.doc.textContent).toBe('kế hoạch của Ủy banbao caoBÁO CÁO');
  });

  it('replaces nothing in a text that is only read', () => {
    const opened = page();
    const { enter, click } = finder(opened);
    opened.element.setReadOnly(true);
    opened.element.command('find');
    enter('query', 'báo');
    enter('replacement', '');
    click('all');
    expect(opened.view.state.doc.textContent).toBe('Báo cáo của Ủy banbao caoBÁO CÁO');
  });
});
