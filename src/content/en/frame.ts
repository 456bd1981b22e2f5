/** What `frame.html` says itself, around the widget that it shows. */
export const frame = {
  title: 'A part of this page',
  missing: 'This part of the page is not here yet. If you need someone to talk to now, you can find a line for any country at',
  directory: 'findahelpline.com',
  link: 'The page around this part does not let its links open. Here is the address, to copy:',
};

export type FrameWords = typeof frame;
