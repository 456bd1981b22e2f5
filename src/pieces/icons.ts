import { html, type TemplateResult } from 'lit';

/** The family's icons, drawn in one stroke width on a square of 24. */
const paths = {
  speak: 'M4 10v4h3l4 3.5v-11L7 10zm11-1a4 4 0 0 1 0 6m2.5-8.5a8 8 0 0 1 0 11',
  hush: 'M7 7h10v10H7z',
  share: 'M12 15V4m-4 4 4-4 4 4M6 12v7h12v-7',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  write: 'M5 19l1-4L16.5 4.5a1.8 1.8 0 0 1 2.5 2.5L8.5 17.5zM13 19h6',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]} /></svg>`;
}
