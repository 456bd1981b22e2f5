/** What the request form says; brought with it. */
export const findTherapistRequest = {
  request: {
    to: 'This is for {name}.',
    goes: 'What you write goes to {host} when you press the button, and nowhere else from here. The practice can tell you who reads it there, and how long it is kept. This form keeps nothing; your browser may offer your name and number again later, and the page’s own analytics may see that you were here.',
    name: 'What may we call you?',
    nameHint: 'A first name is enough, or any name that you like.',
    reachBy: 'How may we answer you?',
    channels: { email: 'By email', phone: 'By phone' },
    email: 'Your email address',
    phone: 'Your phone number',
    safe: {
      email: {
        ask: 'Is it safe to write to you there?',
        hint: 'Could others see your mail: at home, at work, on a shared phone or screen?',
        answers: { yes: 'Yes', no: 'No, write nothing there about therapy', 'ask-first': 'Ask me first, in a line that says little' },
      },
      phone: {
        ask: 'Is it safe to leave a message there?',
        hint: 'Could others hear it, or see who called?',
        answers: { yes: 'Yes', no: 'No, leave no message', 'ask-first': 'Ask me first if I can talk' },
      },
    },
    not: 'A line or two is plenty. Leave out your health and your history, and all that you would not write on a postcard. It can wait until you talk.',
    urgent: 'This is not for emergencies, and it may not be read today. If you need someone now, there is a link to support right here.',
    replyUnknown: 'We can’t say how soon an answer comes.',
    message: 'A line or two, if you like',
    room: 'Room for {count} more characters.',
    over: '{count} characters too many.',
    trap: 'Leave this empty',
    send: 'Send',
    sending: 'Sending …',
    /** What stands over the list of what is still missing. */
    notYet: 'Not sent yet. Nothing that you wrote is lost.',
    faults: {
      name: { missing: 'Write what we may call you.', long: 'This name is too long for the form. A part of it is enough.' },
      email: {
        missing: 'Write the email address for our answer.',
        wrong: 'Check the email address once more. Most look like name@site.com.',
        long: 'This email address is too long for the form.',
      },
      phone: {
        missing: 'Write the phone number for our answer.',
        wrong: 'Check the phone number once more. It has too few digits.',
        long: 'This is too long for a phone number.',
      },
      safeToReply: { missing: 'Pick one answer, so that we know what is safe.' },
      message: { long: 'Make your text a little shorter.' },
    },
    said: {
      early: 'Not sent yet. To keep robots out, the form waits for a few seconds. Press the button once more.',
      offline: 'It was not sent: this device is offline. Your words are still here. Try again when it is online.',
      unreachable:
        'We can’t tell if it was sent: no answer came back. Your words are still here. Check your connection and try again. It is fine if it arrives twice.',
      timeout:
        'We can’t tell if it was sent: the answer took too long. Your words are still here. You can try again. It is fine if it arrives twice.',
      unclear:
        'We can’t tell if it was taken: the site gave an answer that does not say so. Your words are still here. You can try again. It is fine if it arrives twice.',
      refused: 'The site did not take it. That says nothing about you. Your words are still here, and you can change them and try again.',
      busy: 'The site is busy and did not take it. Your words are still here. Try again in a few minutes.',
      failed: 'Something went wrong at the other end. Your words are still here. You can try again later.',
    },
    elsewhere: 'You can also reach the practice another way:',
    elsewhereUnknown: 'You can also reach the practice another way, such as by its contact page.',
    sent: 'Your words are on their way.',
    sentNext: 'They went to {host}. The form is empty again.',
    silence: 'If no answer comes, it may have got lost. It is fine to ask again.',
    again: 'Write another',
  },
};

export type RequestWords = (typeof findTherapistRequest)['request'];
