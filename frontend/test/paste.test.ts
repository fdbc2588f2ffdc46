import { describe, expect, it } from 'vitest';
import { bullet, cell, heading, open, paragraph } from './page';

function pasted(html: string) {
  const page = open([]);
  page.paste(html);
  return page.content().blocks;
}

describe('paste', () => {
  it('keeps headings, paragraphs, nested lists and emphasis, and drops everything else', () => {
    expect(
      pasted(`<style>p{color:red}</style><h1>I. Kết quả <img src=x onerror="alert(1)"></h1><h5>a) Điểm</h5>
        <p style="color:red" onclick="alert(1)">Chữ <b>đậm</b>, <span style="font-style:italic">nghiêng</span><script>alert(1)</script></p>
        <ul><li>một<ul><li><p>hai</p></li></ul></li></ul><iframe src="javascript:alert(1)"></iframe><svg><text>x</text></svg>`),
    ).toEqual([
      heading(1, 'Kết quả'),
      heading(3, 'Điểm'),
      {
        type: 'paragraph',
        text: [{ text: 'Chữ ' }, { text: 'đậm', marks: ['bold'] }, { text: ', ' }, { text: 'nghiêng', marks: ['italic'] }],
      },
      bullet(1, 'một'),
      bullet(2, 'hai'),
    ]);
  });

  it('keeps only links that lead to the web or a mailbox', () => {
    expect(pasted('<p><a href="https://a.vn">một</a> <a href="javascript:alert(1)">hai</a></p>')).toEqual([
      { type: 'paragraph', text: [{ text: 'một', link: 'https://a.vn/' }, { text: ' hai' }] },
    ]);
  });

  it('keeps merged cells of a table, fills its holes, its header told by th', () => {
    expect(
      pasted('<table><tr><th>Nội dung</th><th colspan=2>Số</th></tr><tr><td rowspan=2>a</td><td>1</td></tr><tr><td>2</td><td>3</td></tr></table>'),
    ).toEqual([
      {
        type: 'table',
        header: true,
        rows: [
          { cells: [cell('Nội dung'), { colspan: 2, ...cell('Số') }] },
          { cells: [{ rowspan: 2, ...cell('a') }, cell('1'), cell()] },
          { cells: [cell('2'), cell('3')] },
        ],
      },
    ]);
  });

  it('cuts spans where they meet or leave the table', () => {
    const [block] = pasted('<table><tr><td>a</td><td rowspan=9>b</td></tr><tr><td colspan=900>c</td></tr></table>');
    expect(block).toEqual({ type: 'table', header: false, rows: [{ cells: [cell('a'), { rowspan: 2, ...cell('b') }] }, { cells: [cell('c')] }] });
  });

  it('flattens what stands in a cell: lists, headings and inner tables become paragraphs', () => {
    const blocks = pasted('<table><tr><td><h1>A</h1><ul><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table></td><td>e</td></tr></table>');
    expect(blocks).toEqual([
      { type: 'table', header: false, rows: [{ cells: [{ paragraphs: ['A', 'b', 'c', 'd'].map((text) => [{ text }]) }, { paragraphs: [[{ text: 'e' }]] }] }] },
    ]);
  });

  it('understands the lists of Word and forgets its blank lines', () => {
    expect(
      pasted(`<p class=MsoNormal>&nbsp;</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp;</span></span><![endif]>Một</p>
        <p style='mso-list:l0 level3 lfo1'>Hai</p><b style="font-weight:normal"><p>Ba</p></b>`),
    ).toEqual([bullet(1, 'Một'), bullet(2, 'Hai'), paragraph('Ba')]);
  });

  it('of hostile HTML leaves nothing of it in the page', () => {
    const page = open([paragraph('Trước')]);
    page.caret(6);
    page.paste('<p data-pm-slice="0 0 []"><img src=x onerror=alert(1)><a href="javascript:alert(1)" onclick="x()">a</a></p><math><mtext></p><style>*{}</style>');
    expect(page.element.innerHTML).not.toMatch(/onerror|javascript|onclick|<style|<img src/);
    expect(page.content().blocks.map((block) => block.type)).not.toContain('table');
    expect(page.view.state.doc.textContent).toBe('Trướca');
  });

  it('of decomposed letters is NFC at once', () => {
    const page = open([]);
    page.paste('<p>du\u031Bo\u031B\u0323c</p>');
    expect(page.view.state.doc.textContent).toBe('dược');
  });

  it('of its own copy keeps levels', () => {
    const blocks = [heading(3, 'Điểm'), bullet(2, 'cộng')];
    const source = open(blocks);
    const { dom } = source.view.serializeForClipboard(source.view.state.doc.slice(0, source.view.state.doc.content.size));
    expect(pasted(dom.innerHTML)).toEqual(blocks);
  });
});
