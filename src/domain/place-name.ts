/** The tag that the name of a place asks for. Editors put typographic quotes, capitals and spaces around a name. */
export const tagOfPlace = (name: string): string => `attune-${name.toLowerCase().replace(/attune-|[^a-z-]/g, '')}`;
