/** The page "How this works, and what it does not know". */
export const about = {
  title: 'How this works, and what it does not know',
  lead: 'You can see how each answer counts, and how sure we are. This page says how the numbers are made, and where they are weak.',
  sections: [
    {
      heading: 'What it is for',
      paragraphs: [
        'Charley helps adults with leg cramps or night leg pain understand what may be behind it and prepare to talk with a health professional.',
        'It does not diagnose, prescribe or replace care. It is not for emergencies. It is not made for children.'
      ]
    },
    {
      heading: 'Safety comes first',
      paragraphs: [
        'Your answers are first held against a list of danger signs. Each is a fixed rule with a source. When one applies, you see what to do and by when.',
        'No percentage can lower that advice. For some danger signs “not sure” counts as “yes”. You are told when that is the reason.'
      ]
    },
    {
      heading: 'How the ranking is made',
      paragraphs: [
        'For each possible cause we start from how common it is among people of your age and sex who come with leg cramps or night leg pain.',
        'Each answer then makes a cause more or less likely, by as much as studies or experts say. All causes are weighed together, so that one good explanation makes the others less needed.',
        'A question you did not answer changes nothing. “Not sure” is not “no”.',
        'The same rules choose the next question: the one that could change the most, for the least effort. When more answers would change little, it stops.'
      ]
    },
    {
      heading: 'What the numbers mean',
      paragraphs: [
        '“About 12 of 100 people with answers like yours” is an estimate from a model. It was not counted in a study of people like you.',
        'The range shows how far the number moves when every figure behind it is varied within its own range.',
        'More than one cause can be true at once, so the numbers do not add up to 100. Nothing is ever shown above 95.'
      ]
    },
    {
      heading: 'What it does not know',
      paragraphs: [
        'Most of the strengths of the links are expert estimates (grade D). Good studies of people with night cramps are few.',
        'It has been tried on written patient stories, not in a trial with patients. It cannot see or examine you.',
        'A normal blood test does not rule out every lack. A normal magnesium in the blood, for example, can hide a low store.',
        'In most people with ordinary night cramps no cause is ever found. Saying so is more honest than naming a vitamin.'
      ]
    },
    {
      heading: 'Your privacy',
      paragraphs: [
        'The check runs inside this page. What you answer is not sent anywhere to be worked out.',
        'Your answers of a check that came to its result, your diary, your food log and your wishes for the plan are kept for you. Where Charley runs on your own computer, they lie in one file there, and a copy in this browser. On a server for many people they are kept in your account once you have signed in. Until then they stay in this browser, and your answers only in this tab, until you close it.'
      ]
    }
  ],
  gradesHeading: 'How sure we are of a number',
  gradesLead: 'Each number has a grade, and says where it comes from:'
}
