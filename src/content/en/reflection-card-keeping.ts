/** What the reflection card says about keeping on the device; brought with the part that keeps. */
export const reflectionCardKeeping = {
  keeping: {
    open: 'Your words are kept on this device',
    shut: 'You have words kept on this device',
    about:
      'Your words are then kept in this browser, on this device, and sent nowhere. Whoever uses this browser can read them, and so can this website. If someone looks through your device, it may be safer to keep nothing.',
    cleared: 'A browser may clear what it keeps. Save as text what you want to be sure of.',
    locking:
      'With a passphrase they are locked when you close this page. Others can then still see that there are some, and not what they say. If you forget it, nobody can open them again: you can only delete them and start over.',
    insecure: 'A passphrase can’t be used here, since the address of this page does not begin with https.',
    passphrase: 'Passphrase: a few words that only you know',
    show: 'Show it',
    keepLocked: 'Keep with this passphrase',
    keep: 'Keep without a passphrase',
    until: 'For now, what you write stays on this page.',
    reveal: 'Show my words',
    forgotten: 'If you have forgotten the passphrase, you can delete what is locked and start over.',
    startOver: 'Delete from this device',
    lock: 'Lock my words',
    stopping: 'If you stop keeping them, they are deleted from this device and stay on this page until you close it.',
    stop: 'Stop keeping',
    moment: 'A moment …',
    privacy:
      'Nobody reads along, and it is not therapy. It is kept on this device, where others may find it, until you delete it. This widget sends nothing; the page’s own analytics may.',
    said: {
      on: 'From now on your words are kept on this device.',
      opened: 'Here they are, with what you wrote before.',
      locked: 'Locked, and off this page.',
      removed: 'Deleted from this device.',
      empty: 'The passphrase is still empty.',
      wrong: 'That did not open them. Capitals and spaces count. Nothing is lost.',
      full: 'There is no room left on this device. Your last words are on this page only, until you close it. You can save them as text.',
      blocked: 'This browser lets the page keep nothing. What you write stays on this page until you close it.',
      newer: 'What is kept here comes from a newer version of this page. It is left as it is. Load the page again to open it.',
      unreadable: 'What is kept here can’t be read. It is left as it is, until you delete it.',
      elsewhere: 'What was kept has changed elsewhere, or is gone. Your words are still on this page, and are not kept for now.',
    },
  },
};

export type KeepingWords = (typeof reflectionCardKeeping)['keeping'];
