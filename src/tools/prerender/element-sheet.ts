import type { LitElement } from 'lit';
import { still } from '../../styles/still.js';
import { widgets } from './widgets.js';

/**
 * A widget's sheet as one text, for a file that a first view links (a strict policy forbids inline styles), with the rules for
 * readers without script at its end.
 */
export async function elementSheet(tag: string): Promise<string> {
  const { define, still: bringStill } = widgets[tag]!;
  await define();
  const { stillStyles } = (await bringStill?.()) ?? {};
  const { elementStyles } = customElements.get(tag) as typeof LitElement;
  return [...elementStyles, still, ...(stillStyles ? [stillStyles] : [])]
    .map((sheet) => String((sheet as typeof still).cssText))
    .join('\n');
}
