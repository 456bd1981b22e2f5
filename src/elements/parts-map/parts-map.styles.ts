import { css } from 'lit';

export const partsMapStyles = css`
  .intro {
    margin-block: 0.35em 1.5em;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em 5cqi;
    overflow-wrap: anywhere;
  }
  .picture {
    container-type: inline-size;
    max-inline-size: 30em;
  }
  .scene {
    display: grid;
  }
  .scene > * {
    grid-area: 1 / 1;
    align-self: start;
    inline-size: 100%;
  }
  .scene svg {
    block-size: 35cqi;
  }
  .scene svg:dir(rtl) {
    scale: -1 1;
  }
  .disc {
    transition: 800ms ease-out;
    transition-property: cx, r;
  }
  .guarded {
    fill: var(--_tint);
    stroke-dasharray: 3 4;
  }
  .scene ul {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
  }
  .scene button {
    align-items: start;
    inline-size: 100%;
    padding: 36cqi 0.1em 0;
  }
  .page > * + * {
    margin-block-start: 1em;
  }
  .page > .large {
    margin-block-start: 0.25em;
    font-size: 1.5em;
  }
  .more {
    white-space: pre-line;
    /* “pretty” together with kept line breaks brings WebKit down. */
    text-wrap: wrap;
  }
  #ask:focus {
    outline: none;
  }
  @container attune (inline-size >= 44em) {
    .pair {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
  }
  @media print {
    /* The name stays where it is, and is no button on paper. */
    .scene li {
      padding-block-start: 36cqi;
    }
    .scene button {
      display: contents;
    }
  }
`;
