/** What “help me choose” asks and answers; brought when a visitor asks for it. It is for people who find reaching out hard. */
export const findTherapistChoose = {
  choose: {
    count: 'Question {at} of {count}',
    next: 'Next',
    pass: 'Pass this one',
    back: 'Back',
    again: 'Start over',
    close: 'Close',
    /** The first choice of a list that opens. */
    any: 'Leave this open',
    meeting: {
      title: 'How would you like to meet?',
      note: 'By video or phone, therapists can mostly see people only where they hold a licence. What counts is where you are when you talk, not where you come from.',
      telehealth: 'By video or phone',
      place: 'In person',
      region: 'I am in',
      town: 'I can get to',
      anywhere: 'I’d rather not say',
    },
    bringing: {
      title: 'What brings you here?',
      note: 'You can pick more than one. You don’t need the right word for it.',
    },
    working: {
      title: 'Does one approach speak to you?',
      note: 'An approach is a way of working. You don’t have to know this before you start. How you get on with the person counts too, whatever they are trained in.',
      pass: 'I don’t know yet',
    },
    fitting: {
      title: 'What has to fit?',
      note: 'Money is a fair thing to look at first. With or without insurance, you can leave any of this open.',
      insurance: 'My insurance',
      fee: 'A session can cost me',
      sliding: 'A fee that goes by what I earn would help',
    },
    sharing: {
      title: 'Would it help to be with someone who shares or knows your world?',
      note: 'These words are the therapists’ own. If yours is not among them, that says nothing about you.',
      language: 'I would like to speak',
      identity: 'I would like someone who describes themself as',
    },
    /** One plain sentence for the well-known ways of working, and what is known of them. */
    approaches: {
      ifs: 'You get to know parts of you, such as one that pulls away, and what each may be guarding. This is a way of looking. Research on it is still early.',
      aedp: 'You go through what you feel in small steps. The aim is to be less alone with it. Research on it is still early.',
      emdr: 'After some time to get ready, you hold a hard memory in mind for short whiles as your eyes follow something from side to side. There are many studies of it for what trauma can leave behind.',
      cbt: 'You look at how thoughts, feelings and habits feed each other, and try small changes between sessions. It is among the most studied.',
      act: 'You make room for hard feelings, and do more of what matters to you. A good number of studies have looked at it.',
      eft: 'You look at how you and someone close reach for each other or pull away, and at what each of you needs. It is studied most with couples. Ask what the letters stand for: there is more than one EFT.',
      psychodynamic:
        'You look at how earlier relationships may live on in how you feel and act now, also with the therapist. It has been tested in many trials.',
      somatic: 'You notice what your body does when something feels hard, and give it time to settle. Studies are few so far.',
    },
    three: 'Three to begin with',
    everybody: 'Everyone here, as a place to start',
    lead: 'The order goes by your answers, by who has room, and by the day. It says nothing about who is better. You can read about one, or about none.',
    loosened:
      'Fewer than three fit all that you asked for. That is a limit of this list, not of you. What may not fit is named with each person.',
    /** What the directory has no word for. */
    reasons: {
      anyTelehealth: 'meets by video or phone',
      anyPlace: 'meets in person',
      /** Where nothing was asked for that this person has. */
      turn: 'it is their turn today',
    },
    /** What had to fit and is not there. */
    misses: {
      lead: 'May not fit; it may be worth asking:',
      telehealth: 'no licence for {value} is listed',
      anyTelehealth: 'no video or phone sessions are listed',
      place: 'no office in {value} is listed',
      anyPlace: 'no office is listed',
      insurance: '{value} is not listed',
      fee: 'no sessions {value} are listed',
      sliding: 'no sliding scale is listed',
      language: '{value} is not listed',
    },
    /** The last lines, whatever came out. */
    privacy:
      'This widget sends none of your answers, and forgets them when you close this. The page’s own analytics may still see that you were here.',
    nobody: 'It is fine to choose no one today.',
  },
};

export type ChooseWords = (typeof findTherapistChoose)['choose'];

export const sources = [
  'By video it counts where the visitor is: U.S. Department of Health and Human Services, telehealth.hhs.gov, Licensing across state lines.',
  'How one gets on with the therapist goes along with how therapy ends: Flückiger, Del Re, Wampold & Horvath 2018, a meta-analysis.',
  'IFS: Schwartz; the evidence is early and mostly uncontrolled. AEDP: Fosha; the same.',
  'EMDR and CBT with a focus on trauma: World Health Organization 2013, Guidelines for the management of conditions specifically related to stress.',
  'CBT: Hofmann, Asnaani, Vonk, Sawyer & Fang 2012, a review of meta-analyses.',
  'ACT: Hayes, Strosahl & Wilson 1999; Gloster, Walder, Levin, Twohig & Karekla 2020, a review of meta-analyses.',
  'Emotionally focused therapy: Johnson 2004; Wiebe & Johnson 2016, a review of studies with couples.',
  'Psychodynamic therapy: Leichsenring et al. 2023, an umbrella review.',
  'Somatic Experiencing: Kuhfuß, Maldei, Hetmanek & Baumann 2021, a scoping review; first findings, of mixed quality.',
];
