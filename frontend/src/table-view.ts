import type { Node } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { widthsOf } from './grid';

/** A table with its columns as wide as the content says: always as wide as the text, so only proportions count. */
export class TableView implements NodeView {
  readonly dom: HTMLTableElement;
  readonly contentDOM: HTMLElement;
  private readonly columns: HTMLElement;
  private drawn = '';

  constructor(private node: Node) {
    this.dom = document.createElement('table');
    this.columns = this.dom.appendChild(document.createElement('colgroup'));
    this.contentDOM = this.dom.appendChild(document.createElement('tbody'));
    this.draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    this.draw();
    return true;
  }

  /** The columns are drawn here, never read. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  private draw(): void {
    const widths = columnWidths(this.node);
    if (this.drawn !== widths.join()) {
      this.drawn = widths.join();
      drawColumns(this.columns, widths);
    }
  }
}

/** Widths of a table's columns; empty if the program chooses them. */
export function columnWidths(table: Node): number[] {
  return widthsOf(table.firstChild!.children.map((cell) => cell.attrs as { colspan: number; colwidth: number[] | null }));
}

/** Draws columns of these proportions. */
export function drawColumns(columns: HTMLElement, widths: number[]): void {
  const sum = widths.reduce((total, width) => total + width, 0);
  columns.replaceChildren(
    ...widths.map((width) => {
      const column = document.createElement('col');
      column.setAttribute('width', `${((100 * width) / sum).toFixed(2)}%`);
      return column;
    }),
  );
}
