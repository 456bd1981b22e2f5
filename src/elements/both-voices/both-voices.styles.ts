import { css } from 'lit';

export const bothVoicesStyles = css`
  .root {
    overflow-wrap: anywhere;
  }
  .intro {
    margin-block: 0.35em 0.5em;
  }
  .scene,
  .scene ul,
  .answer,
  .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .scene {
    align-items: center;
    margin-block: 2em;
  }
  .circles {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 14em;
  }
  .circles:dir(rtl) {
    scale: -1 1;
  }
  .disc,
  .lens {
    transition: 280ms ease-out;
    transition-property: cx, r, d;
  }
  .scene .large {
    font-size: 1.5em;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  .space {
    --_accent: var(--_clay);
    --_accent-area: var(--_clay);
  }
  .distance {
    --_accent: var(--_ink);
    --_accent-area: var(--_ink);
  }
  .answer,
  .said {
    justify-items: center;
    gap: 1em;
    text-align: center;
  }
  .answer p {
    max-inline-size: 62ch;
    text-wrap: balance;
  }
  .answer .row {
    justify-content: center;
  }
  details {
    margin-block-start: 1em;
  }
  label {
    flex: 1 1 16em;
    margin-block-start: 0.75em;
  }
  @container attune (inline-size >= 34em) {
    .scene {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr) minmax(0, 1fr);
    }
    .scene ul {
      display: contents;
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
