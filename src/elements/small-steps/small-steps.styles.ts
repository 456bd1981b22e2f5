import { css } from 'lit';

export const smallStepsStyles = css`
  .text {
    margin-block-start: 0.35em;
  }
  .subheading {
    margin-block-start: 1.5em;
  }
  li {
    border-block-end: 1px solid var(--_hairline);
  }
  .choice {
    justify-content: start;
    gap: 0.25em;
    inline-size: 100%;
    padding: 0.75em 0;
    border: 0;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .choice:hover {
    text-decoration: underline;
  }
  .choice span {
    font-size: clamp(1.2em, 3.2cqi, 1.5em);
    line-height: 1.25;
  }
  .circles {
    flex: none;
    inline-size: 3.3em;
    block-size: auto;
  }
  .circles:dir(rtl) {
    scale: -1 1;
  }
  .forward,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 1em;
  }
  .forward {
    margin-block-start: 1em;
    padding: clamp(1.25em, 5cqi, 3em);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .forward .circles {
    inline-size: min(6.5em, 100%);
  }
  .forward .disc {
    transition: 800ms ease-out;
    transition-property: cx, r;
  }
  .help {
    font-size: 1.2em;
  }
  .plain {
    text-align: start;
  }
  .row {
    gap: 0.5em 1.25em;
  }
  [open] > .do {
    padding-inline: 0;
    border: 0;
    background: none;
    color: inherit;
  }
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
    }
  }
`;
