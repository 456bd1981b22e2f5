import { css } from 'lit';

export const pauseStyles = css`
  .stage,
  .said {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.5em;
    text-align: center;
  }
  .stage {
    gap: 1.25em;
    padding-block: 2em 1em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .stage .plain {
    justify-content: center;
  }
  .circle {
    display: grid;
    place-items: center;
    inline-size: clamp(10em, 40cqi, 16em);
  }
  .circle > * {
    grid-area: 1 / 1;
  }
  .circle svg {
    inline-size: 100%;
  }
  .circle span {
    position: relative;
  }
  .circle svg:dir(rtl) {
    scale: -1 1;
  }
  .far {
    opacity: 0.5;
  }
  .breath {
    inline-size: 86%;
    aspect-ratio: 1;
    border: 1px solid var(--_edge);
    border-radius: 50%;
    background: var(--_tint-strong);
    scale: 0.75;
    transition: scale var(--_breath, 0.8s) ease-in-out;
  }
  .full {
    scale: 1;
  }
  .ring {
    fill: none;
    stroke: var(--_hairline);
    stroke-width: 1.5;
    rotate: -90deg;
    transform-origin: 50px 50px;
  }
  .arc {
    stroke: var(--_accent);
    transition: stroke-dashoffset var(--_arc, 0.8s) linear;
  }
  .stage .row {
    justify-content: center;
    gap: 0.5em 1.25em;
  }
  legend {
    margin: 0 auto 0.4em;
  }
  .own {
    text-align: start;
  }
  .line {
    max-inline-size: 20em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  [aria-pressed='true'] {
    text-decoration: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .breath {
      scale: 0.9;
    }
  }
  @media (forced-colors: active) {
    .ring {
      stroke: GrayText;
    }
    .arc {
      stroke: Highlight;
    }
  }
`;
