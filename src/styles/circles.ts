import { css } from 'lit';

/** The family's mark: a disc in the accent, a disc in clay, and what they share. */
export const circles = css`
  .circles {
    display: block;
    overflow: visible;
  }
  .disc {
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .near {
    fill: light-dark(
      color-mix(in oklab, var(--_accent-area) 22%, var(--_surface)),
      color-mix(in oklab, var(--_accent-area) 38%, var(--_surface))
    );
    stroke: color-mix(in oklab, var(--_accent-area) 70%, var(--_surface));
  }
  .far {
    fill: light-dark(color-mix(in oklab, var(--_clay) 24%, var(--_surface)), color-mix(in oklab, var(--_clay) 42%, var(--_surface)));
    stroke: color-mix(in oklab, var(--_clay) 75%, var(--_surface));
  }
  .lens {
    fill: color-mix(in oklab, color-mix(in oklab, var(--_accent-area), var(--_clay)) 55%, var(--_surface));
  }
  @media (forced-colors: active) {
    .disc {
      fill: Canvas;
      stroke: CanvasText;
    }
    .lens {
      fill: GrayText;
    }
  }
`;
