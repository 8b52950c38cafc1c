import { codesOf } from '#src/lib/coded.ts'
import { zhHans as words } from '#src/reports/words.ts'

/** How the one value that a report may propose is written. */
export type ValueKind =
  | 'nothing'
  | 'telephone'
  | 'hours'
  | 'money'
  | 'months'
  | 'count'
  | 'date'
  | 'choice'

/** What of a page may be reported as wrong, in the order it is offered, and what may be proposed instead. */
export const TOPICS = {
  phone: 'telephone',
  address: 'choice',
  hours: 'hours',
  fee: 'money',
  ages: 'months',
  services: 'choice',
  places: 'count',
  availability: 'choice',
  affordable: 'choice',
  name: 'nothing',
  state: 'choice',
  closedDown: 'date',
} as const satisfies Record<keyof typeof words.topics, ValueKind>
export type Topic = keyof typeof TOPICS

/** What can be chosen where the value is a choice. */
export const CHOICES: Partial<Record<Topic, Readonly<Record<string, string>>>> = words.choices

/** The questions of the door card, in the order they are asked; the code of a question is that of its mismatch. */
export const DOOR_QUESTIONS = codesOf(words.doorQuestions)
export type DoorQuestion = (typeof DOOR_QUESTIONS)[number]

export const DOOR_ANSWERS = codesOf(words.doorAnswers)

/** Stand for a check of the door that found nothing wrong, and for one that did: forms are counted by them. */
export const MATCHES = 'matches'
export const DIFFERS = 'differs'
export type Checked = typeof MATCHES | typeof DIFFERS
/** Whether a topic or an outcome is that of a whole check of the door. */
export const isChecked = (code: string | null): code is Checked =>
  code === MATCHES || code === DIFFERS
/** Stands for reports of a centre that has too many open ones: they are counted only. */
export const FURTHER = 'further'

/** What became of a report; those of a whole check of the door are given by nobody. */
export const OUTCOMES = codesOf(words.outcomes)
export type Outcome = (typeof OUTCOMES)[number]

/** A topic as a code of a form or of a store. */
export const isTopic = (code: string): code is Topic => Object.hasOwn(TOPICS, code)
