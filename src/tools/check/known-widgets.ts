/** An attribute of a widget; with values only where nothing but these is understood. */
export interface KnownAttribute {
  readonly name: string;
  readonly values?: readonly string[];
}

export interface KnownWidget {
  /** The tag, as `attune-pause`. */
  readonly tag: string;
  readonly attributes: readonly KnownAttribute[];
}

/** As much of a custom-elements manifest as is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly name?: string;
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

/** The widgets that a custom-elements manifest describes. */
export function widgetsOf({ modules }: Manifest): KnownWidget[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [{ tag: tagName, attributes: attributes.map(({ name, type }) => ({ name, ...valuesOf(type?.text) })) }] : [],
    );
}

/** The values of a type such as `'card' | 'strip'`, and none where it lets others in. */
function valuesOf(type = ''): { values?: string[] } {
  const parts = type.split('|').map((part) => /^\s*'([^']*)'\s*$/.exec(part)?.[1]);
  return parts.every((part) => part !== undefined) ? { values: parts } : {};
}
