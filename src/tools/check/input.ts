import type { KnownWidget } from './known-widgets.js';

/** What asking for a file has brought. */
export interface FetchedFile {
  /** The answer's status; absent where there was no answer. */
  readonly status?: number;
  /** Why there was no answer. */
  readonly failure?: string;
  readonly contentType?: string;
  /** The header that lets other sites read it. */
  readonly allowOrigin?: string;
  readonly nosniff?: boolean;
  readonly text?: string;
  /** The hashes of what came, each as an `integrity` attribute writes it. */
  readonly hashes?: readonly string[];
}

/** All that a check looks at. Only the source and the widgets have to be there. */
export interface PageToCheck {
  readonly html: string;
  readonly widgets: readonly KnownWidget[];
  /** Where the page stands. */
  readonly address?: string;
  /** The headers that the page came with, their names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The files that were asked for, by their whole address. */
  readonly files?: ReadonlyMap<string, FetchedFile>;
}
