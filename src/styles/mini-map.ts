import { css } from 'lit';

/** The small picture of the two dimensions. */
export const miniMapStyles = css`
  .map {
    display: grid;
    grid-template-areas: 'trust trust trust' 'hard map easy' 'worry worry worry' 'related related related';
    grid-template-columns: minmax(min(5em, 33%), 1fr) minmax(1em, 11em) minmax(min(5em, 33%), 1fr);
    align-items: center;
    gap: 0.4em 0.6em;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: center;
    text-wrap: balance;
    color: var(--_quiet);
  }
  .map svg {
    display: block;
    grid-area: map;
    inline-size: 100%;
    aspect-ratio: 1;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .hard {
    grid-area: hard;
    text-align: end;
  }
  .easy {
    grid-area: easy;
    text-align: start;
  }
  .trust {
    grid-area: trust;
  }
  .worry {
    grid-area: worry;
  }
  .related {
    grid-area: related;
    color: var(--_ink);
  }
  .map svg:dir(rtl) {
    scale: -1 1;
  }
  .other {
    fill: var(--_edge);
  }
  .glow {
    fill: var(--_tint-strong);
  }
  .region {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1;
    stroke-dasharray: 0.1 3;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .map svg {
      border: 1px solid CanvasText;
      background: none;
    }
    .other,
    .region {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .region {
      fill: none;
    }
    .glow {
      fill: none;
    }
  }
`;
