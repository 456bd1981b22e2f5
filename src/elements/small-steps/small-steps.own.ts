import { dataIn, textIn, warnOfList } from '../../controllers/author-list.js';
import { isListOf } from '../../controllers/list-data.js';
import type { Step } from '../../domain/small-steps.js';
import { readSteps } from '../../domain/step-list.js';

/** The steps that an author put inside the tag, as JSON or else as a list. */
export function readOwnSteps(host: Element): readonly Step[] | undefined {
  const data = dataIn(host, isListOf('steps')) ?? listIn(host);
  if (!data) return undefined;
  const { entries, problems } = readSteps(data);
  warnOfList(host, 'the steps inside the tag', problems, entries.length > 0);
  return entries.length ? entries : undefined;
}

/** A list inside the tag, each item a step; the first item of a list inside an item is its smaller version. */
function listIn(host: Element): unknown[] | undefined {
  const steps = [...host.querySelectorAll(':scope li:not(:scope li li)')].flatMap((item) => {
    const whole = item.cloneNode(true) as Element;
    const inner = whole.querySelector('ul, ol');
    inner?.remove();
    const [text, smaller] = [whole, inner?.querySelector('li')].map((part) => part && textIn(part));
    return text ? { text, smaller: smaller || undefined, needsSomeone: item.closest('[data-needs-someone]') !== null } : [];
  });
  return steps.length ? steps : undefined;
}
