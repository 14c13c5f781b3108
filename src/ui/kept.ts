/** The little that a browser keeps for its reader: theme, language and keys. Storage that refuses is as good as empty. */
type Key = 'theme' | 'language' | 'keys';

export function kept(key: Key): string | null {
  try {
    return localStorage.getItem(`cartulary.${key}`);
  } catch {
    return null;
  }
}

/** null forgets */
export function keep(key: Key, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`cartulary.${key}`);
    else localStorage.setItem(`cartulary.${key}`, value);
  } catch {
    // a private window or a full disk: the choice holds until the page is left
  }
}
