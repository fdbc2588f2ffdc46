/** A node of a page's structure as the reader of PDF files gives it. */
export interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: StructureNode[];
}

const HEADING = /^H([1-6])$/;

/**
 * Gives the pieces of a page's text layer the roles they have in the file, so that a screen reader finds the headings.
 * Pieces are found by the ids that file and text layer share.
 */
export function applyRoles(root: StructureNode | null, layer: Element): void {
  if (root) {
    const pieces = new Map([...layer.querySelectorAll('[id]')].map((piece) => [piece.id, piece]));
    visit(root, undefined, (id, level) => {
      const piece = pieces.get(id);
      if (piece && level) {
        piece.setAttribute('role', 'heading');
        piece.setAttribute('aria-level', level);
      }
    });
  }
}

function visit(node: StructureNode, level: string | undefined, found: (id: string, level: string | undefined) => void): void {
  if (node.type === 'content' && node.id) {
    found(node.id, level);
  }
  const own = HEADING.exec(node.role ?? '')?.[1] ?? level;
  node.children?.forEach((child) => visit(child, own, found));
}
