import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';

/** Every text of the document in NFC. */
export function composed(tr: Transaction): Transaction {
  const parts: { pos: number; node: Node; text: string }[] = [];
  tr.doc.descendants((node, pos) => {
    const text = node.text?.normalize('NFC');
    if (text !== undefined && text !== node.text) {
      parts.unshift({ pos, node, text });
    }
  });
  for (const { pos, node, text } of parts) {
    tr.replaceWith(pos, pos + node.nodeSize, node.type.schema.text(text, node.marks));
  }
  return tr;
}
