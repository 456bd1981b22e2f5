import { html, nothing } from 'lit';
import { Takeaway } from '../../controllers/takeaway.js';
import { field, questions, saidAt, say, sceneOf, standsIn, stepInView } from '../../domain/parts-walk.js';
import { takeawayRow } from '../../pieces/takeaway.js';
import { writingField } from '../../pieces/writing.js';
import type { PartsMapElement } from './parts-map.js';
import { notesStyles } from './parts-map.notes.styles.js';

/** What a visitor writes on the way, and takes along at its end. */
export interface Notes {
  /** Takes away the line about what was taken along last. */
  hush: () => void;
  /** The field at the step in view. */
  renderField: () => unknown;
  /** What was chosen and written: on paper at any time; at the close for the eye too, with the ways to take it along. */
  renderNotes: (isLast: boolean) => unknown;
}

export function openNotes(map: PartsMapElement): Notes {
  const takeaway = new Takeaway(map, () => map.wording.current.takeaway);
  for (const { styleSheet } of notesStyles) if (styleSheet) map.shadowRoot?.adoptedStyleSheets.push(styleSheet);

  const onWrite = (text: string): void => {
    map.walk = say(map.walk, { text });
    map.requestUpdate();
  };

  const renderTakeaway = (sections: { heading: string; text: string }[]): unknown => {
    const { walk, care, wording, renderRoot } = map;
    const inView = standsIn(sceneOf(walk)).filter(({ radius }) => radius);
    const { heading: title, takeaway: words } = wording.current;
    const foot = care.words.general;
    const lines = sections.map(({ heading, text }) => `${heading} ${text}`);
    return takeawayRow(words, takeaway, {
      text: () => [title, ...lines].join('\n\n'),
      picture: () => ({
        svg: renderRoot.querySelector<SVGSVGElement>('.scene svg')!,
        title,
        within: inView.map(({ who }, index) => ({
          x: ((index + 0.5) / inView.length) * field.width,
          y: field.height - 12,
          text: map.describe(who).name,
        })),
        lines,
        foot,
      }),
      page: () => ({ title, lang: wording.lang, sections, foot }),
      act: (control) => map.change(control),
    });
  };

  return {
    hush: () => takeaway.status.say(''),
    renderField() {
      const { write, privacy } = map.wording.current;
      const { text = '' } = saidAt(map.walk, stepInView(map.walk));
      return html`<div class="controls">
        <p class="small" aria-hidden="true">${write}</p>
        ${writingField({ label: write, value: text, rows: 2, onWrite })}
        <p class="small quiet" id="privacy">${privacy}</p>
      </div>`;
    },
    renderNotes(isLast) {
      const { steps } = map.wording.current;
      const answers = questions.map((step) => {
        const { choice = '', text } = saidAt(map.walk, step);
        return { heading: steps[step].ask, text: [steps[step].choices?.[choice], text].filter(Boolean).join('\n') };
      });
      const sections = [{ heading: steps.choose.ask, text: map.does ?? '' }, ...answers].filter(({ text }) => text);
      return html`<div class=${isLast ? 'notes' : 'later'} part="notes">
          ${sections.map(
            ({ heading, text }) =>
              html`<p class="small quiet">${heading}</p>
                <p class="entry">${text}</p>`,
          )}
        </div>
        ${isLast ? renderTakeaway(sections) : nothing}`;
    },
  };
}
