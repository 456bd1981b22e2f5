import { until } from './page.js';

/**
 * Lets a widget print a page of its own, and takes from it what a test looks for before it is gone.
 * @param press what makes the widget print
 * @param take reads the page that would go to the printer
 */
export async function printedBy<T>(press: () => unknown, take: (paper: Document, frame: HTMLIFrameElement) => T): Promise<T> {
  const taken: T[] = [];
  const { append } = document.body;
  document.body.append = function (...nodes) {
    append.apply(document.body, nodes);
    const frame = nodes[0] as HTMLIFrameElement;
    const view = frame.contentWindow!;
    view.print = () => {
      taken.push(take(view.document, frame));
      view.dispatchEvent(new Event('afterprint'));
    };
  };
  try {
    await press();
    await until(() => taken.length, 'the printed page');
  } finally {
    Reflect.deleteProperty(document.body, 'append');
  }
  return taken[0]!;
}
