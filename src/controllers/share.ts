/** Hands a text to another app. A visitor who turns back has not failed. */
export async function shareText(text: string): Promise<'shared' | 'stopped' | 'failed'> {
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'stopped' : 'failed';
  }
}
