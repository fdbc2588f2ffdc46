/** Numbers and dashes that people type themselves, with what the content model has in their place. Order matters. */
const SIGNS: [RegExp, 'level' | 'bullet', number][] = [
  [/^\s*[IVX]{1,5}\s*[./]\s+(?=\S)/, 'level', 1],
  [/^\s*\d{1,2}\s*[.)]\s+(?=\S)/, 'level', 2],
  [/^\s*[a-zđ]\)\s*(?=\S)/, 'level', 3],
  [/^\s*\+\s*(?=[\p{L}\p{N}“"(])/u, 'bullet', 2],
  [/^\s*(?:[-–—]\s*(?=[\p{L}“"(])|[-–—]\s+(?=\S)|[•·▪●◦]\s*(?=\S))/u, 'bullet', 1],
];
/** What is longer is a numbered paragraph of a list, not a heading; it keeps its number as text. */
const LONGEST_HEADING = 300;

/** Makes real headings and bullets of pasted paragraphs that begin with a typed `I.`, `1.`, `a)`, `-` or `+`. */
export function takeTypedSigns(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll<HTMLElement>(':scope > p:not([data-bullet])')) {
    const text = paragraph.textContent;
    for (const [sign, kind, level] of SIGNS) {
      const typed = sign.exec(text)?.[0];
      if (typed !== undefined && (kind === 'bullet' || text.length <= LONGEST_HEADING)) {
        cut(paragraph, typed.length);
        paragraph.replaceWith(kind === 'level' ? headingOf(paragraph, level) : bulletOf(paragraph, level));
        break;
      }
    }
  }
}

function headingOf(paragraph: HTMLElement, level: number): HTMLElement {
  const heading = document.createElement(`h${level + 1}`);
  heading.dataset.level = String(level);
  heading.append(...paragraph.childNodes);
  return heading;
}

function bulletOf(paragraph: HTMLElement, level: number): HTMLElement {
  const bullet = paragraph.cloneNode(true) as HTMLElement;
  bullet.dataset.bullet = String(level);
  return bullet;
}

/** Takes so many characters off the front, through whatever marks they stand in. */
function cut(element: HTMLElement, length: number): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let rest = length, node = texts.nextNode(); rest > 0 && node; node = texts.nextNode()) {
    const part = Math.min(rest, node.nodeValue!.length);
    node.nodeValue = node.nodeValue!.slice(part);
    rest -= part;
  }
}
