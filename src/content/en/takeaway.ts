/** Words that widgets share where something can be taken along: copied, saved, printed. */
export const takeaway = {
  copy: 'Copy the words',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. You can select the words and copy them by hand.',
  picture: 'Save as a picture',
  saved: 'Saved as a file. Others who use this device may be able to open it.',
  saveFailed: 'The browser did not allow saving. What you have here is still here.',
  boxed: 'If nothing came, the page around this part did not allow it. What you have here is still here.',
  print: 'Print',
  printFailed: 'This could not be printed by itself, so the whole page is printed.',
};

export type TakeawayWords = typeof takeaway;
