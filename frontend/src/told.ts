/** Tells the page by events of an element, and what it was told last it is not told again. */
export class Told {
  private readonly last = new Map<string, string>();

  constructor(private readonly element: HTMLElement) {}

  tell(type: string, detail: unknown): void {
    this.element.dispatchEvent(new CustomEvent(type, { detail }));
  }

  tellChanged(type: string, detail: unknown): void {
    const told = JSON.stringify(detail);
    if (told !== this.last.get(type)) {
      this.last.set(type, told);
      this.tell(type, detail);
    }
  }
}
