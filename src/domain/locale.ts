/** The best of the available languages for a `lang`: the tag itself, else its language, else undefined. */
export function chooseLocale(lang: string, available: readonly string[]): string | undefined {
  const wanted = lang.trim().toLowerCase();
  const language = wanted.split('-')[0];
  return available.find((tag) => tag.toLowerCase() === wanted) ?? available.find((tag) => tag.toLowerCase() === language);
}

/** A `lang` that `Intl` takes, else English. */
export function safeLocale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
