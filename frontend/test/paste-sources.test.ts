import { describe, expect, it } from 'vitest';
import { cleanHtml } from '../src/paste';
import { bullet, cell, heading, open, paragraph, table } from './page';

/* Written in the markup that these programs put on the clipboard. */

function pasted(html: string) {
  const page = open([]);
  page.paste(html);
  return page.content().blocks;
}

const bold = (text: string) => ({ type: 'paragraph' as const, text: [{ text, marks: ['bold' as const] }] });

describe('from Word', () => {
  const start = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
    <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;font-size:14.0pt} --></style></head><body lang=VI><!--StartFragment-->`;

  it('typed numbers and dashes of a report become its headings and bullets, whatever runs they are cut into', () => {
    expect(
      pasted(`${start}
        <p class=MsoNormal style='text-align:justify'><b><span lang=VI style='font-size:14.0pt'>I</span></b><b><span>. KẾT QUẢ ĐẠT ĐƯỢC<o:p></o:p></span></b></p>
        <p class=MsoNormal><b><span style='mso-bidi-font-size:14.0pt'>1. Hình thức tuyên truyền<o:p></o:p></span></b></p>
        <p class=MsoNormal><span>a) Điểm mới<o:p></o:p></span></p>
        <p class=MsoNormal style='text-indent:36.0pt'><span>-<span style='mso-spacerun:yes'>  </span>Thông qua việc phát hành tờ gấp;<o:p></o:p></span></p>
        <p class=MsoNormal><span>+ Loa truyền thanh <del>cũ</del>25 m<sup>2</sup><o:p></o:p></span></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoNormal><span>Ngày 25.11.2024, xã báo cáo.<o:p></o:p></span></p><!--EndFragment--></body></html>`),
    ).toEqual([
      { type: 'heading', level: 1, text: [{ text: 'KẾT QUẢ ĐẠT ĐƯỢC', marks: ['bold'] }] },
      { type: 'heading', level: 2, text: [{ text: 'Hình thức tuyên truyền', marks: ['bold'] }] },
      heading(3, 'Điểm mới'),
      bullet(1, 'Thông qua việc phát hành tờ gấp;'),
      { type: 'bullet', level: 2, text: [{ text: 'Loa truyền thanh 25 m' }, { text: '2', marks: ['superscript'] }] },
      paragraph('Ngày 25.11.2024, xã báo cáo.'),
    ]);
  });

  it('tables stay tables, with their merged cells', () => {
    expect(
      pasted(`${start}<table class=MsoTableGrid border=1 style='border-collapse:collapse'>
        <tr style='mso-yfti-irow:0'><td width=60 rowspan=2 valign=top><p class=MsoNormal align=center><b>TT<o:p></o:p></b></p></td><td colspan=2><p class=MsoNormal>Số lượng<o:p></o:p></p></td></tr>
        <tr><td><p class=MsoNormal>Tin<o:p></o:p></p></td><td><p class=MsoNormal>- Bài<o:p></o:p></p></td></tr></table>`),
    ).toEqual([
      {
        type: 'table',
        header: false,
        rows: [
          { cells: [{ rowspan: 2, paragraphs: [[{ text: 'TT', marks: ['bold'] }]] }, { colspan: 2, ...cell('Số lượng') }] },
          { cells: [cell('Tin'), cell('- Bài')] },
        ],
      },
    ]);
  });
});

describe('from Excel', () => {
  it('the cells come without their fonts, formulas and column marks', () => {
    expect(
      pasted(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {color:black}--></style></head><body>
        <table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse'><col width=64 span=2 style='width:48pt'>
        <!--StartFragment--><tr height=20><td height=20 class=xl65 width=64>Nội dung</td><td class=xl65>Năm 2024</td></tr>
        <tr height=20><td height=20>Tin, bài</td><td align=right x:num="1612" x:fmla="=SUM(B1)">1.612</td></tr>
        <tr height=20><td height=20></td><td align=right>99,2%</td></tr><!--EndFragment--></table></body></html>`),
    ).toEqual([table(false, ['Nội dung', 'Năm 2024'], ['Tin, bài', '1.612'], ['', '99,2%'])]);
  });
});

describe('from Google Docs', () => {
  it('headings, nested lists and emphasis written as style survive its wrapping', () => {
    expect(
      pasted(`<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-8a1f"><h1 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;font-weight:400;">Kết quả</span></h1>
        <p dir="ltr"><span style="font-weight:700;font-style:normal;">Đậm</span><span style="font-weight:400;"> thường</span></p>
        <ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>một</span></p></li><ul><li dir="ltr" aria-level="2"><p role="presentation"><span>hai</span></p></li></ul></ul><br /></b>`),
    ).toEqual([
      heading(1, 'Kết quả'),
      { type: 'paragraph', text: [{ text: 'Đậm', marks: ['bold'] }, { text: ' thường' }] },
      bullet(1, 'một'),
      bullet(2, 'hai'),
    ]);
  });
});

describe('from a web page', () => {
  it('menus, scripts, pictures and styles stay behind, the article comes', () => {
    expect(
      pasted(`<div class="entry" onmouseover="steal()"><nav><button>Chia sẻ</button></nav><h2 style="color:#c00">2. Công tác tuyên truyền</h2>
        <div>Xem <a href="https://haiduong.gov.vn/tin" target="_blank">tại đây</a>.<img src="https://a.vn/p.png" alt="ảnh"></div><div><strong>Lưu ý</strong></div>
        <ol><li>Mục một</li></ol><script>steal()</script></div>`),
    ).toEqual([
      heading(2, 'Công tác tuyên truyền'),
      { type: 'paragraph', text: [{ text: 'Xem ' }, { text: 'tại đây', link: 'https://haiduong.gov.vn/tin' }, { text: '.' }] },
      bold('Lưu ý'),
      bullet(1, 'Mục một'),
    ]);
  });
});

describe('from Zalo', () => {
  const send = (page: ReturnType<typeof open>, plain: string) => {
    const clipboardData = { getData: (type: string) => (type === 'text/html' ? '' : plain), files: [], types: ['text/plain'] };
    page.view.dom.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }));
  };
  const text = (plain: string) => {
    const page = open([]);
    send(page, plain);
    return page.content().blocks;
  };

  it('lines of a message become what their typed signs mean', () => {
    expect(text('I. Kết quả\r\n1. Tuyên truyền\n\n- 45 tin bài\n-Tờ gấp\n+ Pa nô\nGửi anh lúc 8 giờ')).toEqual([
      heading(1, 'Kết quả'),
      heading(2, 'Tuyên truyền'),
      bullet(1, '45 tin bài'),
      bullet(1, 'Tờ gấp'),
      bullet(2, 'Pa nô'),
      paragraph('Gửi anh lúc 8 giờ'),
    ]);
  });

  it('a single line is only text, and goes into the sentence where the caret is', () => {
    const page = open([paragraph('Số: ')]);
    page.caret(5);
    send(page, '- 45');
    expect(page.content().blocks).toEqual([paragraph('Số: - 45')]);
  });
});

describe('a hostile paste', () => {
  it('of very many blocks is cut where the server refuses it anyway', () => {
    expect(cleanHtml('<p>x</p>'.repeat(6000)).match(/<p>/g)).toHaveLength(5001);
  });

  it('nested deeply leaves its text', () => {
    expect(pasted('<div><span style="color:red">'.repeat(300) + 'chữ')).toEqual([paragraph('chữ')]);
  });
});
