import { css } from 'lit';

export const directoryStyles = css`
  .directory {
    --_ground: var(--_paper);
    --_photo: 3.5em;
  }
  .directory > .text {
    margin-block: 0.5em 1.5em;
  }
  .ruler {
    block-size: 0;
  }

  /* The search: one line to write on, the place where the eye begins. */
  .search label {
    display: block;
    margin-block-end: 0.4em;
    font-weight: 550;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    min-block-size: var(--_target);
    margin-block-start: 0.75em;
  }
  .found {
    font-variant-numeric: tabular-nums;
  }
  .line {
    padding: 0.4em 1.1em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    background: none;
  }
  .line:hover {
    background: var(--_tint);
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: var(--_target);
  }
  ul.chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    margin-block: 0.25em 0.5em;
  }
  ul.chips .chip {
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  /* The pill is smaller than what can be pressed. */
  .chip > span {
    display: flex;
    gap: 0.75em;
    padding: 0.35em 1em;
    border-radius: 1.25em;
    background: var(--_tint-strong);
    overflow-wrap: anywhere;
  }
  .chip > span::after {
    content: '×' / '';
  }

  /* The columns. */
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.75em;
  }
  @container attune (inline-size >= 44em) {
    .columns {
      grid-template-columns: 14.5em minmax(0, 1fr);
      gap: clamp(2em, 5cqi, 4em);
      margin-block-start: 1.25em;
    }
  }

  /* The people: a list with hairlines. */
  .people > li {
    padding-block: 2em;
    border-block-start: 1px solid var(--_hairline);
  }
  .person {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em 1.1em;
    overflow-wrap: anywhere;
  }
  .person .about {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .photo {
    overflow: clip;
    inline-size: var(--_photo);
    block-size: var(--_photo);
    border-radius: 50%;
  }
  .photo img {
    background: var(--_tint);
  }
  .photo .circles {
    margin: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .who {
    align-self: center;
  }
  .name {
    font-family: var(--_font-display);
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }
  .letters {
    font-weight: 400;
  }
  .about > * + * {
    margin-block-start: 0.5em;
  }
  .openings {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .dot {
    flex: none;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
  }
  .dot.open {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .dot.waiting-list {
    border-color: var(--_accent);
    background: linear-gradient(to top, var(--_accent) 50%, transparent 50%);
  }
  .dot.ask {
    border-style: dashed;
  }
  /* A dot between two of them; at the start of a line it is cut off. */
  .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.9em;
    overflow: clip;
  }
  .facts li {
    position: relative;
  }
  .facts li::before {
    content: '·' / '';
    position: absolute;
    inset-inline-start: -0.6em;
  }
  .because {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid color-mix(in oklab, var(--_clay) 55%, var(--_surface));
  }
  .about > .row {
    margin-block-start: 1em;
    gap: 0.25em 1.5em;
  }
  /* One deep tone for each person would be a wall of buttons: theirs is a tint. */
  .person .do {
    border-color: color-mix(in oklab, var(--_accent) 45%, var(--_paper));
    background: var(--_tint-strong);
    color: var(--_ink);
  }
  .person .do:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .about > .more {
    margin-block-start: 0;
  }
  .more dl {
    display: grid;
    gap: 0.75em;
    margin: 0.75em 0 0;
  }
  .more dd {
    margin: 0;
  }
  .description {
    white-space: pre-line;
  }
  .further {
    padding-block: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  .further .plain {
    font-weight: 550;
  }
  .nobody,
  .full {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_hairline);
  }
  .nobody .quiet {
    margin-block: 0.75em 0.25em;
  }
  .nobody .row {
    flex-direction: column;
    align-items: start;
  }
  .lead {
    font-size: 1.2em;
    font-weight: 500;
  }
  .practice {
    padding-block: 1em 0.25em;
    border-block-start: 1px solid var(--_hairline);
  }
  .directory > p:last-child {
    margin-block-end: 1em;
  }
  .directory + .foot {
    margin-block-start: 0;
  }
  @container attune (inline-size >= 34em) {
    .directory {
      --_photo: 4.5em;
    }
    .person .photo {
      grid-row: 1 / span 2;
    }
    .person .about {
      grid-column: 2;
    }
    .person {
      gap: 0.5em 1.5em;
    }
    .more dl > div {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 1em;
    }
    .more dd {
      grid-column: 2;
    }
  }
  @container attune (inline-size >= 44em) {
    .people > li:first-child,
    .results > :first-child {
      padding-block-start: 0;
      border-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .dot.open {
      background: CanvasText;
      forced-color-adjust: none;
    }
    .chip > span {
      border: 1px solid ButtonText;
    }
  }
  @media print {
    /* The filters are not printed, and their column neither. */
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .people > li {
      break-inside: avoid;
    }
    .person :is(.do, .plain):not(:has(bdi[dir]))::after {
      content: ' (' attr(href) ')';
    }
    .person .do {
      background: none;
    }
  }
`;
