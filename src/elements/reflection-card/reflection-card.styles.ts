import { css } from 'lit';

export const reflectionCardStyles = css`
  .card {
    position: relative;
    padding: clamp(1.25em, 6cqi, 3.25em);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow:
      0 1px 2px oklch(0.2 0.02 200 / 6%),
      0 12px 32px -12px oklch(0.2 0.02 200 / 16%);
  }
  .card > .heading {
    padding-inline-end: 6em;
    font-family: var(--_font);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .corner .circles {
    inline-size: clamp(4.2em, 12cqi, 6.4em);
    block-size: auto;
  }
  .corner {
    position: absolute;
    inset-block-start: clamp(1.1em, 5.6cqi, 3.1em);
    inset-inline-end: clamp(1.25em, 6cqi, 3.25em);
  }
  .face {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 0.75em;
    min-block-size: 13em;
    padding-block: 2em 1.5em;
  }
  .prompt {
    max-inline-size: 24em;
  }
  .follow-up {
    font-size: 1.05em;
  }
  @media print {
    .card {
      box-shadow: none;
    }
  }
`;
