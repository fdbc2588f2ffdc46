import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';

const MEDIA_TYPES = ['image/png', 'image/jpeg'];

/** True if the attributes are those of an image as the content model knows it. */
export function isImage(attrs: Record<string, unknown>): boolean {
  const { file, mediaType, width, height, share, alt } = attrs;
  return (
    typeof file === 'string' &&
    /^[0-9a-f]{64}$/.test(file) &&
    MEDIA_TYPES.includes(String(mediaType)) &&
    [width, height].every((side) => Number.isInteger(side) && Number(side) > 0) &&
    Number.isInteger(share) &&
    Number(share) >= 5 &&
    Number(share) <= 100 &&
    typeof alt === 'string'
  );
}

/**
 * A picture as it will be printed: centred, a share of the text's width. Its bytes are fetched from the address `base`; the
 * words `undescribed` stand below one that has no words yet.
 */
export class ImageView implements NodeView {
  readonly dom = document.createElement('figure');
  private readonly picture = document.createElement('img');

  constructor(
    private node: Node,
    private readonly base: string,
    private readonly undescribed: string,
  ) {
    this.dom.append(this.picture);
    this.draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || node.attrs.file !== this.node.attrs.file) {
      return false;
    }
    this.node = node;
    this.draw();
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private draw(): void {
    const { file, width, height, share, alt } = this.node.attrs;
    this.picture.alt = String(alt);
    this.dom.dataset.note = String(alt).trim() === '' ? this.undescribed : '';
    this.picture.width = Number(width);
    this.picture.height = Number(height);
    this.picture.style.width = `${Number(share)}%`;
    if (this.base !== '') {
      this.picture.src = `${this.base}?tep=${String(file)}`;
    }
  }
}
