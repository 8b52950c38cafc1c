import { facts } from '#src/languages/english/facts.ts'

/** What stands around every page. `src/layouts` holds these against its Chinese words. */
export const frame = {
  frame: {
    skip: 'Skip to the text',
    sample: 'Sample data',
    sampleMeaning:
      'Centres (but for a pilot that a government document names), telephone numbers and records were made up to show the site. Do not choose care by them.',
    sampleClock: (date: string) => ` In this sample, today is ${facts.toDate(date)}.`,
    navigation: 'Main navigation',
  },
  elder: {
    open: 'Larger',
    close: 'Normal',
    numbers: 'Numbers to ring',
    authority: 'Childcare authority',
    all: 'Show everything on this page',
  },
}

/** What is said of the language itself. */
export const help = {
  /** At the head of each page, before and after the link to the Chinese page. */
  note: 'This page is a help in English. The Chinese text counts.',
  chinese: 'This page in Chinese',
  /** After a link to a page that is in Chinese. */
  inChinese: '(in Chinese)',
  notProvided: 'Not provided',
  /** Between a label and what it names, where they stand in one line. */
  colon: ': ',
  trail: 'Where you are',
  more: 'More',
  numbers: 'Help and questions',
  authority: 'Childcare authority',
  phoneThen: (extension: string) => `, then press ${extension}`,
  siteMap: 'Pages in English',
}

/** The pages there are, by the end of their address. */
export const pages = {
  centres: 'Centres',
  emergency: 'Emergencies',
  complaints: 'Complain',
  about: 'About',
}
