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
    any: 'No matter',
    meeting: {
      title: 'How would you like to meet?',
      note: 'By video, therapists can mostly see people only where they hold a licence. So it counts where you are.',
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
      title: 'Does one way of working speak to you?',
      note: 'Nobody has to know this before they start. How you get on with the person counts too, whatever they are trained in.',
      pass: 'I don’t know yet',
    },
    fitting: {
      title: 'What has to fit?',
      note: 'Money is a fair thing to look at first.',
      insurance: 'My insurance',
      fee: 'A session can cost me',
      sliding: 'A fee that goes by what I earn would help',
    },
    sharing: {
      title: 'Would it help to be with someone who shares or knows your world?',
      note: 'What stands here is what the therapists say of themselves.',
      language: 'I would like to speak',
      identity: 'I would like someone who says of themself',
    },
    /** One plain sentence for the well-known ways of working, and what is known of them. */
    approaches: {
      ifs: 'You get to know the parts of you, such as the one that pulls away, and what each of them guards. Research on it is still young.',
      aedp: 'You go through what you feel in small steps, with someone who stays close by. Research on it is still young.',
      emdr: 'You think of a hard memory for a short while as your eyes follow something from side to side. It is well studied for what trauma can leave behind.',
      cbt: 'You look at how thoughts, feelings and habits feed each other, and try small changes between sessions. It is one of the most studied.',
      act: 'You make room for hard feelings, and do more of what matters to you. A good number of studies have looked at it.',
      eft: 'You look at how you and someone close pull and push, and at the need under it. It is studied most with couples. Ask what the letters stand for: there is more than one EFT.',
      psychodynamic: 'You look at how old ties live on in how you feel and act now, also in the room. It has been tested in many trials.',
      somatic: 'You notice what your body does when things get close, and give it time to settle. Studies are few so far.',
    },
    three: 'Three to begin with',
    everybody: 'Everybody here, in an order to begin with',
    lead: 'This is a place to start, and no verdict. You can read about one, or about none.',
    loosened: 'Fewer than three fit all that you asked for. Under each name stands what may not fit.',
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
    nobody: 'It is fine to choose nobody today.',
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
