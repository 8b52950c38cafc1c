import { facts } from '#src/languages/english/facts.ts'

export const home = {
  title: (region: string) => `Childcare for under-threes in ${region}`,
  description: (region: string) =>
    `Childcare centres for children under three in ${region}: filing, services, fees, free places, opening hours, telephone.`,
  lead: 'Is a centre filed, what does it cost, is there a place? What nobody told reads “Not provided”.',
  danger: 'A child is in danger, hurt or very ill?',
  dangerText: 'Ring first, read later: 110 police, 120 ambulance, 119 fire.',
  dangerMore: 'Emergencies and warning signs',
  find: 'Find a centre',
  byService: 'By kind of care',
  complain: 'Something is wrong at a centre?',
  complainText: 'Whom to ring for which matter, and what the online form asks.',
  complainMore: 'How to complain',
  rest: 'Everything else is in Chinese',
  restText:
    'These pages have no English. A browser that translates pages may help; the Chinese text counts.',
  /** Chinese pages by address. */
  restPages: [
    ['/guidance/', 'Guidance: feeding, sleep, illness, play, by age'],
    ['/tools/', 'Tools: vaccinations, check-ups, growth'],
    ['/places/', 'Clinics and vaccination points'],
    ['/check/', 'Is a place filed? Look up a name or number'],
    ['/policies/', 'Policies and allowances'],
    ['/data/', 'Where the data comes from, and downloads'],
  ] as readonly (readonly [href: string, label: string])[],
}

export const search = {
  title: 'Find a childcare centre',
  description: 'Search the childcare centres of the region by name, age, kind of care and area.',
  text: 'Name, pinyin or address',
  textHint: 'Chinese characters or pinyin, for example “yunduo” or “gudong”. May stay empty.',
  age: 'Age of the child',
  anyAge: 'Any age',
  service: 'Kind of care',
  anyService: 'Any kind',
  area: 'Area',
  anyArea: 'Any area',
  affordable: 'Only centres with government-guided fees',
  submit: 'Search',
  results: 'Results',
  total: (total: number) => `${total} ${total === 1 ? 'centre' : 'centres'}`,
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  otherConditions: 'Conditions set on the Chinese page hold here too:',
  clear: 'Clear all conditions',
  ignored: 'Some conditions could not be used and were left out.',
  none: 'No centre fits all conditions.',
  noneText: 'Take a condition away, or ring and ask:',
  partial: 'No centre has all of these words. These have some of them.',
  sound: 'No centre has this name. These sound or look alike.',
  paging: 'Pages of results',
  previous: 'Previous page',
  next: 'Next page',
  order:
    'Centres that fit equally well are in an order drawn by lot with every update. Nobody can pay to be first.',
}

export const centre = {
  description: (name: string) =>
    `${name}: filing, kinds of care, fees, free places, opening hours, telephone.`,
  facts: 'At a glance',
  state: 'Filing',
  filedOn: (date: string) => `filed on ${facts.toDate(date)}`,
  filedUntil: (date: string) => `until ${facts.toDate(date)}`,
  suspended: (from?: string, to?: string) =>
    [from && `from ${facts.toDate(from)}`, to && `to ${facts.toDate(to)}`]
      .filter(Boolean)
      .join(' ') || 'dates not provided',
  withdrawnOn: (date: string) => `withdrawn on ${facts.toDate(date)}`,
  closed: 'This centre takes no children now. What follows was recorded before.',
  unlisted: 'Not in the newest list: ring before you go.',
  notFiled: 'The list says that this centre is not filed. Ask the authority before you choose it.',
  legalName: 'Registered name',
  type: 'Kind of place',
  nature: 'Nature',
  ages: 'Ages',
  places: 'Places in all',
  affordable: 'Government-guided fee',
  yes: 'Yes',
  no: 'No',
  grade: 'Quality grade',
  services: 'Kinds of care and fees',
  free: 'Free places',
  freeText: 'As reported by the centre. Ring to make sure.',
  reportedOn: (date: string) => `reported ${facts.toDate(date)}`,
  opening: 'Opening hours',
  holidays: 'Public holidays',
  address: 'Address',
  homePoint: 'In a home: only the area is published.',
  phone: 'Telephone',
  distance: 'Distance',
  map: 'On a map:',
  maps: { amap: 'Amap', baidu: 'Baidu', tencent: 'Tencent' },
  certificates: 'Certificates',
  validTo: (date: string) => `valid to ${facts.toDate(date)}`,
  asOf: (date: string) => `The newest fact of this page is of ${facts.toDate(date)}.`,
  rest: 'Staff, rooms, safety, inspections, penalties and the source of each fact stand on the Chinese page.',
  complain: 'Complain about this centre',
  back: 'Back to the search',
  here: 'Centre',
}

export const emergency = {
  title: 'Emergencies and warning signs',
  description: 'Numbers to ring, hospitals, first aid articles, warning signs by age.',
  numbers: 'Ring at once',
  say: 'Say where you are, what happened, and how old the child is. If you can, let somebody speak who knows Chinese, and read out the address in Chinese.',
  hospitals: 'Hospitals with an emergency room',
  hospitalsNone: 'No hospital of the region is in the data. Ring 120.',
  asOf: (date: string) => `as of ${facts.toDate(date)}`,
  articles: 'What to do until help comes',
  articlesText: 'In short, here; the whole articles are in Chinese, some with drawings.',
  signs: 'Warning signs in development',
  signsText:
    'One sign at its age is a reason to have the child looked at, not a diagnosis. Ring the clinic.',
  signsAt: (months: number) => `At ${facts.toAge(months)}`,
  source: 'Source',
}

export const complaints = {
  title: 'How to complain about a centre',
  description: 'Whom to ring about which matter, and the form on this site.',
  lead: 'Anybody may complain, also about a place that is not filed.',
  danger: 'A child is in danger now: ring first.',
  byPhone: 'By telephone',
  hotline: 'Any matter:',
  matters: 'Who handles what',
  online: 'On this site',
  onlineText:
    'The form is in Chinese. It can be sent without a name. At its end it shows a reference and a query code: keep both, the answer is read with them.',
  form: 'Open the form',
  notice: 'Privacy notice',
  noPhone: 'telephone not provided',
  noChannel: 'This region takes no complaints on this site. Please ring.',
}

export const about = {
  title: 'About this help in English',
  description: 'What is in English, what is not, and what the words mean.',
  what: 'What is in English',
  whatText:
    'The first page, the search, the page of each centre, emergencies and warning signs, how to complain, and this page. Names, addresses and what lists say in words stay in Chinese. Nobody has signed the translation off: where it differs, the Chinese text counts.',
  words: 'What the words mean',
  wordList: [
    [
      'Filed',
      '备案',
      'The centre has told the health authority of itself, as centres must after they are registered. Filing is not a mark of quality.',
    ],
    ['Not provided', '未提供', 'Nobody has told us. It does not mean “no”.'],
    ['Government-guided fee', '普惠', 'The centre is recognised as an affordable one.'],
    [
      'Registered name',
      '登记名称',
      'The name in the business or civil register; the sign at the door may have another one.',
    ],
    [
      'Free, few left, full',
      '有位、紧张、已满',
      'What the centre reported on the day that is given. After some weeks it counts as not known.',
    ],
  ] as readonly (readonly [word: string, chinese: string, meaning: string])[],
  data: 'Where the facts come from',
  dataText:
    'From filing lists and from what centres report. Each fact has its source and its day on the Chinese page.',
  privacy: 'What this site knows of you',
  privacyText:
    'Searching needs no name and no account. The notice for complaints is in Chinese and counts.',
}
