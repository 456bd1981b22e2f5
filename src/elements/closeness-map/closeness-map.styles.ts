import { css } from 'lit';

export const closenessMapStyles = css`
  .intro {
    margin-block: 0.35em;
  }
  .ground {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 6cqi;
    margin-block: 1.25em 1em;
    overflow-wrap: anywhere;
  }
  .map {
    grid-template-columns: auto minmax(0, 28em) auto;
    justify-content: center;
  }
  .map svg {
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }
  .hard,
  .easy {
    position: relative;
    writing-mode: vertical-rl;
    text-align: center;
  }
  .hard {
    rotate: 180deg;
  }
  .dot {
    cursor: grab;
    touch-action: none;
  }
  .dot:last-of-type .disc {
    stroke: currentcolor;
    stroke-width: 2;
  }
  .dot text {
    font-size: 7.4px;
    text-anchor: middle;
    fill: var(--_ink);
  }
  /* Turned about the middle of its dot, where it stands: WebKit knows no box of letters to turn them in. */
  .dot text:dir(rtl) {
    scale: -1 1;
  }
  .wish,
  .dot.controls .disc {
    stroke-dasharray: 4 3;
  }
  @media (forced-colors: none) {
    /* Lighter than discs are elsewhere, so that the letters on them keep their contrast. */
    .dot .near {
      fill: var(--_tint-strong);
    }
    .dot .far {
      fill: color-mix(in oklab, var(--_clay) 18%, var(--_surface));
    }
  }
  .said .large {
    margin-block-start: 0.5em;
    font-size: 1.2em;
  }
  .sliders,
  .more,
  .list {
    display: grid;
    align-content: start;
    gap: 1em;
  }
  legend {
    margin-block-end: 0.4em;
  }
  .more > .plain {
    justify-self: start;
  }
  .list {
    grid-column: 1 / -1;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_hairline);
  }
  @container attune (inline-size < 34em) {
    /* What stands below does not jump while the words change. */
    .said {
      min-block-size: 11em;
    }
  }
  @container attune (inline-size >= 34em) {
    .ground {
      grid-template: 'map said' auto 'map more' auto 'sliders more' 1fr / minmax(0, 1.15fr) minmax(0, 1fr);
    }
    .map {
      grid-area: map;
      align-content: start;
    }
    .said {
      grid-area: said;
    }
    .said .large {
      font-size: 1.5em;
    }
    .sliders {
      grid-area: sliders;
    }
    .more {
      grid-area: more;
    }
  }
`;
