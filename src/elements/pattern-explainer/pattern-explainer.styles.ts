import { css } from 'lit';

export const patternExplainerStyles = css`
  .intro {
    margin-block: 0.35em 1em;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    column-gap: clamp(1em, 4cqi, 2.25em);
    border-block-end: 1px solid var(--_hairline);
  }
  .tabs button {
    justify-content: start;
    padding: 0.4em 0;
    text-align: start;
    overflow-wrap: anywhere;
    border: solid transparent;
    border-width: 2px 0;
    background: none;
    color: var(--_quiet);
    transition: border-color 220ms ease-out;
  }
  .tabs button:hover {
    color: var(--_ink);
    border-block-end-color: var(--_edge);
  }
  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
    font-weight: 600;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 1.5em 6cqi;
    padding-block: 1.5em 0.5em;
  }
  .lead {
    display: grid;
    align-content: start;
    gap: 0.75em;
  }
  .lead .subheading {
    font-size: 0.875em;
    font-weight: 400;
  }
  .page p {
    max-inline-size: 62ch;
  }
  .pair {
    display: grid;
    align-content: start;
    gap: 1em 6cqi;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_hairline);
  }
  .pair + .pair,
  .plainly {
    padding-block-start: 0;
    border: 0;
  }
  .gently {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_accent);
  }
  .question {
    padding: clamp(1.25em, 5cqi, 2em);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .question .large {
    margin-block-start: 0.25em;
    font-size: 1.5em;
  }
  .question,
  .pair,
  .whole {
    grid-column: 1 / -1;
  }
  @container attune (inline-size < 22em) {
    .tabs {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    }
  }
  @container attune (inline-size >= 34em) {
    .map {
      grid-row: span 2;
      justify-self: end;
      align-content: start;
      grid-template-columns: minmax(5em, 1fr) minmax(3em, 13em) minmax(5em, 1fr);
    }
    .page {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media print {
    .page[hidden] {
      display: grid !important;
    }
    .page {
      break-inside: avoid;
    }
    .tabs {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .tabs [aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
