import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Reading, type Read } from '../src/pdf/reading';
import { applyRoles } from '../src/pdf/structure';
import { fitted, step } from '../src/pdf/zoom';

describe('zoom', () => {
  it('fits a page of A4 into its place, but not wider than is good to read', () => {
    expect(fitted(595.28, 793.7)).toBeCloseTo(1, 2);
    expect(fitted(595.28, 358)).toBeCloseTo(0.451, 2);
    expect(fitted(595.28, 2000)).toBe(1.15);
  });

  it('goes from any size to the next step and stays at the ends', () => {
    expect(step(0.93, 1)).toBe(1);
    expect(step(0.93, -1)).toBe(0.8);
    expect(step(1, 1)).toBe(1.25);
    expect(step(3, 1)).toBe(3);
    expect(step(0.451, -1)).toBe(0.451);
  });
});

describe('reading', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('tells how many pages were seen to their end, after a pause and once', () => {
    const told: Read[] = [];
    const reading = new Reading((read) => told.push(read));
    reading.of(3);
    reading.saw(0);
    reading.saw(0);
    reading.saw(2);
    vi.runAllTimers();
    reading.saw(2);
    vi.runAllTimers();
    expect(told).toEqual([{ seen: 2, pages: 3 }]);
    reading.saw(1);
    vi.runAllTimers();
    expect(told.at(-1)).toEqual({ seen: 3, pages: 3 });
  });

  it('forgets pages that are gone', () => {
    const told: Read[] = [];
    const reading = new Reading((read) => told.push(read));
    reading.of(2);
    reading.saw(1);
    reading.of(1);
    reading.saw(0);
    vi.runAllTimers();
    expect(told).toEqual([{ seen: 1, pages: 1 }]);
  });
});

describe('structure', () => {
  it('makes headings of the pieces that are headings in the file', () => {
    const layer = document.createElement('div');
    layer.innerHTML = '<span id="p1_mc0">I. KẾT QUẢ</span><span id="p1_mc1">Lời</span>';
    applyRoles(
      {
        role: 'Root',
        children: [
          { role: 'H1', children: [{ type: 'content', id: 'p1_mc0' }] },
          { role: 'P', children: [{ type: 'content', id: 'p1_mc1' }] },
        ],
      },
      layer,
    );
    expect(layer.querySelector('[role=heading]')?.textContent).toBe('I. KẾT QUẢ');
    expect(layer.querySelector('#p1_mc0')?.getAttribute('aria-level')).toBe('1');
    expect(layer.querySelector('#p1_mc1')?.hasAttribute('role')).toBe(false);
  });
});
