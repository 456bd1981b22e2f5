import { html, nothing, type TemplateResult } from 'lit';
import type { PatternExplainerWords } from '../../content/en/pattern-explainer.js';
import type { PatternId } from '../../domain/closeness-map.js';
import { fillIn } from '../../domain/fill-in.js';
import { supportAnchor, type Care } from '../../pieces/care.js';
import { heading } from '../../pieces/heading.js';
import { miniMap } from '../../pieces/mini-map.js';

/** One pattern as a short page: the need in large type, outside beside inside, what can soften it, a question set apart. */
export function patternPage(words: PatternExplainerWords, id: PatternId, level: number, care: Care): TemplateResult {
  const { labels, map } = words;
  const pattern = words.patterns[id];
  const small = (label: string, text: string, className = ''): TemplateResult =>
    html`<div class=${className}>
      ${heading(level + 2, label, 'subheading', 'label')}
      <p>${text}</p>
    </div>`;
  return html`
    <div class="lead">
      ${heading(level + 1, pattern.title, 'subheading', 'title')}
      <div>
        ${'did' in pattern ? heading(level + 2, labels.needed, 'small quiet', 'label') : nothing}
        <p class="large" part="needed">${pattern.needed}</p>
      </div>
      ${id === 'disorganized' ? html`<p class="small gently">${words.gently} ${supportAnchor(care)}.</p>` : nothing}
    </div>
    ${miniMap(map, id, fillIn(map.label, { place: pattern.place }))}
    ${
      'did' in pattern
        ? html`${small(labels.did, pattern.did, 'did')}
            <div class="pair" part="pair">${small(labels.outside, pattern.outside)} ${small(labels.inside, pattern.inside)}</div>
            <div class="pair">${small(labels.cost, pattern.cost)} ${small(labels.soften, pattern.soften)}</div>`
        : html`<div class="pair" part="pair">${small(labels.bends, pattern.bends)} ${small(labels.repairs, pattern.repairs)}</div>
            <div class="pair story" part="story">${small(labels.rupture, pattern.rupture)} ${small(labels.repair, pattern.repair)}</div>
            ${small(labels.earned, pattern.earned, 'whole')}`
    }
    <figure class="question" part="question">
      <figcaption class="small quiet">${labels.question}</figcaption>
      <p class="large">${pattern.question}</p>
    </figure>
    <div class="pair small plainly" part="myth">${small(labels.myth, pattern.myth)} ${small(labels.fact, pattern.fact)}</div>
    <p class="small quiet whole" part="names">${labels.names}: ${pattern.names}</p>
  `;
}
