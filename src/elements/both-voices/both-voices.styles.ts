import { css } from 'lit';

export const bothVoicesStyles = css`
  .root {
    overflow-wrap: anywhere;
  }
  .intro {
    margin-block: 0.35em 0.5em;
  }
  .scene {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    gap: 1.5em;
    margin-block: 2em;
  }
  .scene ul {
    display: contents;
  }
  .scene .large {
    font-size: 1.5em;
  }
  .circles {
    inline-size: 100%;
    block-size: auto;
  }
  .circles:dir(rtl) {
    scale: -1 1;
  }
  .disc,
  .lens {
    transition: 280ms ease-out;
    transition-property: cx, r, d;
  }
  .space {
    --_accent: var(--_clay);
    --_accent-area: var(--_clay);
  }
  .distance {
    --_accent: var(--_ink);
    --_accent-area: var(--_ink);
  }
  .answer {
    margin-block-end: 0.75em;
    text-align: center;
    text-wrap: balance;
  }
  .answer p {
    max-inline-size: 62ch;
    margin: 0.75em auto;
  }
  .answer :is(.row, .plain) {
    justify-content: center;
  }
  #privacy {
    margin-block-start: 0.5em;
  }
  label {
    flex: 1 1 16em;
    margin-block-start: 0.75em;
  }
  @container attune (inline-size >= 34em) {
    .scene {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr) minmax(0, 1fr);
    }
    .circles,
    .distance {
      grid-column: 2;
    }
    .circles,
    .space {
      grid-row: 1;
    }
    .space {
      grid-column: 3;
      text-align: end;
    }
    .distance {
      text-align: center;
    }
  }
`;
