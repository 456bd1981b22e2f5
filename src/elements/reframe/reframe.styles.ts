import { css } from 'lit';

export const reframeStyles = css`
  .intro {
    margin-block: 0.35em 1em;
  }
  .page {
    padding-block: 1.25em;
    border-block: 1px solid var(--_hairline);
  }
  .circles {
    inline-size: 7em;
    block-size: auto;
  }
  .circles:dir(rtl) {
    scale: -1 1;
  }
  .page .row {
    row-gap: 0.5em;
  }
  @container attune (inline-size >= 34em) {
    .circles {
      float: inline-end;
      inline-size: 12em;
    }
  }
  .disc {
    transition: cx 800ms ease-out;
  }
  .beats {
    display: grid;
    gap: 1.5em;
    margin-block: 1.25em;
    overflow-wrap: anywhere;
  }
  .lead {
    font-size: 1.2em;
  }
  .beat + .beat {
    animation: rise 280ms ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 0.4em;
    }
  }
  .say {
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .deep {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_accent);
  }
  summary {
    flex-wrap: wrap;
  }
  li button {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .dots {
    order: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
  }
  .dots i {
    border: 0.2em solid var(--_edge);
    border-radius: 50%;
  }
  .dots .at {
    border-width: 0.4em;
    border-color: var(--_accent);
  }
  .dots .own {
    outline: 2px solid var(--_clay);
    outline-offset: 1px;
  }
  [aria-current] {
    font-weight: 600;
  }
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: grid;
    }
  }
  .kept {
    margin-block-start: 1.5em;
  }
  .kept li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_hairline);
  }
`;
