/** The words of an attribute that lists names, in order, without repeats. */
export function splitNames(value: string | null | undefined): string[] {
  return [
    ...new Set(
      (value ?? '')
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ];
}
