import { css } from 'lit';

/**
 * The palette. An owner sets the public custom properties on any ancestor; everything else is mixed from them here, at the
 * top of the shadow root, and is private (`--_`). Nothing public is ever set, so that a nearer ancestor always wins.
 *
 * An owner's accent keeps its hue. Its lightness is held where text in it reaches 7:1 on paper and surface, whatever was
 * asked for: in OKLCH at most 0.41 on light grounds, at least 0.82 on dark ones. Tests measure it over the whole wheel.
 */
export const tokens = css`
  .root {
    --_paper: var(--attune-paper, light-dark(oklch(0.985 0.008 85), oklch(0.22 0.012 200)));
    --_surface: var(--attune-surface, light-dark(oklch(1 0 0), oklch(0.26 0.014 200)));
    --_ink: var(--attune-ink, light-dark(oklch(0.27 0.02 200), oklch(0.93 0.01 85)));
    --_asked: var(--attune-accent, light-dark(oklch(0.42 0.065 180), oklch(0.82 0.07 180)));
    --_accent: light-dark(
      oklch(from var(--_asked) min(l, 0.41) min(c, 0.13) h / 1),
      oklch(from var(--_asked) max(l, 0.82) min(c, 0.1) h / 1)
    );
    --_accent-area: oklch(from var(--_accent) l min(c, 0.1) h);
    --_on-accent: light-dark(oklch(0.99 0.004 85), oklch(0.2 0.012 200));
    --_clay: var(--attune-second, light-dark(oklch(0.55 0.11 42), oklch(0.8 0.09 55)));
    --_quiet: color-mix(in oklab, var(--_ink) 84%, var(--_surface));
    --_hairline: color-mix(in oklab, var(--_ink) 18%, transparent);
    --_edge: color-mix(in oklab, var(--_ink) 58%, var(--_surface));
    --_tint: color-mix(in oklab, var(--_accent-area) 8%, var(--_surface));
    --_tint-strong: color-mix(in oklab, var(--_accent-area) 16%, var(--_surface));
    --_radius: var(--attune-radius, 0.875em);
    --_space: var(--attune-space, 1em);
    --_font: var(--attune-font, inherit);
    --_font-display: var(--attune-font-display, var(--_font));
    --_target: max(44px, 2.75em);
  }

  @media print {
    .root {
      color-scheme: only light;
      --_paper: white;
      --_surface: white;
      --_ink: black;
    }
  }
`;
