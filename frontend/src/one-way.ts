/*
 * One way at a time. The framework's router loses its state when a second way is taken before the server has answered the
 * first: the later click is forgotten, or all later ones are. So a link that is clicked meanwhile waits, the last one wins.
 */

interface FlowClient {
  isActive?: () => boolean;
}

interface Flow {
  navigation?: boolean;
  clients?: Record<string, FlowClient>;
}

const LOOK_AGAIN = 20;
/** Milliseconds after which a way that was never reported to have ended is taken to have. */
const FORGOTTEN = 3000;

let waiting: string | undefined;
let since = 0;

function flow(): Flow {
  return (window as unknown as { Vaadin?: { Flow?: Flow } }).Vaadin?.Flow ?? {};
}

function underWay(): boolean {
  const asked = Object.values(flow().clients ?? {}).some((client) => client.isActive?.());
  return asked || (flow().navigation === true && performance.now() - since < FORGOTTEN);
}

function begun(): void {
  since = performance.now();
}

function link(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) {
    return undefined;
  }
  const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const leads = anchor?.href.startsWith(document.baseURI) && !anchor.target && !anchor.hasAttribute('download')
    && !anchor.hasAttribute('router-ignore') && !anchor.getAttribute('href')?.startsWith('#');
  return leads ? anchor : undefined;
}

function go(): void {
  if (underWay()) {
    setTimeout(go, LOOK_AGAIN);
  } else if (waiting) {
    const way = document.createElement('a');
    way.href = waiting;
    waiting = undefined;
    document.body.append(way);
    way.click();
    way.remove();
  }
}

window.addEventListener('vaadin-navigate', begun);
window.addEventListener('click', (event) => {
  const clicked = link(event);
  if (!clicked) {
    return;
  }
  if (!underWay()) {
    begun();
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!waiting) {
    setTimeout(go, LOOK_AGAIN);
  }
  waiting = clicked.href;
}, { capture: true });
