import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { TableMap } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';
import { drawColumns } from './table-view';
import { moved, setWidths, widthsIn1000 } from './tables';

/** How near to an edge the pointer takes hold of it, in pixels. */
const REACH = 5;
const key = new PluginKey('columnEdges');

/** The edge between a column and the next one. */
interface Edge {
  tablePos: number;
  column: number;
  dom: HTMLTableElement;
}

/** Columns are made wider and narrower by dragging the edge between two of them. One drag is one step of undo. */
export function columnEdges(): Plugin {
  let dragged: { edge: Edge; from: number; widths: number[] } | null = null;
  return new Plugin({
    key,
    props: {
      handleDOMEvents: {
        mousemove: (view, event) => {
          if (!dragged) {
            view.dom.classList.toggle('at-column-edge', edgeAt(view, event) !== null);
          }
          return false;
        },
        mousedown: (view, event) => {
          const edge = event.button === 0 ? edgeAt(view, event) : null;
          if (!edge) {
            return false;
          }
          event.preventDefault();
          dragged = { edge, from: event.clientX, widths: widthsIn1000(view.state.doc.nodeAt(edge.tablePos)!) };
          follow(view, () => dragged, () => (dragged = null));
          return true;
        },
      },
    },
  });
}

type Drag = { edge: Edge; from: number; widths: number[] };

function follow(view: EditorView, drag: () => Drag | null, done: () => void): void {
  const at = (event: MouseEvent): number[] => {
    const { edge, from, widths } = drag()!;
    return moved(widths, edge.column, Math.round((1000 * (event.clientX - from)) / Math.max(1, edge.dom.offsetWidth)));
  };
  const move = (event: MouseEvent) => drawColumns(drag()!.edge.dom.querySelector('colgroup')!, at(event));
  const up = (event: MouseEvent) => {
    window.removeEventListener('mousemove', move);
    window.removeEventListener('mouseup', up);
    const { edge, widths } = drag()!;
    const after = at(event);
    done();
    const table = view.state.doc.nodeAt(edge.tablePos);
    if (table?.type.name === 'table' && TableMap.get(table).width === after.length && after.join() !== widths.join()) {
      view.dispatch(setWidths(view.state.tr, edge.tablePos, after));
    }
  };
  window.addEventListener('mousemove', move);
  window.addEventListener('mouseup', up);
}

function edgeAt(view: EditorView, event: MouseEvent): Edge | null {
  const cell = view.editable ? (event.target as HTMLElement).closest?.('td') : null;
  const dom = cell?.closest('table');
  if (!cell || !dom || !view.dom.contains(dom)) {
    return null;
  }
  const { left, right } = cell.getBoundingClientRect();
  const atRight = right - event.clientX <= REACH;
  if (!atRight && event.clientX - left > REACH) {
    return null;
  }
  const cellPos = view.posAtDOM(cell, 0) - 1;
  const $cell = view.state.doc.resolve(cellPos);
  const table: Node = $cell.node(-1);
  const map = TableMap.get(table);
  const rect = map.findCell(cellPos - $cell.start(-1));
  const column = atRight ? rect.right - 1 : rect.left - 1;
  return column >= 0 && column < map.width - 1 ? { tablePos: $cell.before(-1), column, dom } : null;
}
