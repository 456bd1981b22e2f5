declare module 'attune:chunks' {
  /** For each tag, the addresses of its files beside the loader; the build writes it. */
  export const chunks: Readonly<Record<string, readonly string[]>>;
}
