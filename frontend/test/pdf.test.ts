import { describe, expect, it } from 'vitest';
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
