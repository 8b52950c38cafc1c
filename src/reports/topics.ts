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

/** Stands for a check of the door that found nothing wrong. */
export const MATCHES = 'matches'
/** Stands for reports of a centre that has too many open ones: they are counted only. */
export const FURTHER = 'further'

/** What became of a report; `matched` is given by nobody: there was nothing to look into. */
export const OUTCOMES = codesOf(words.outcomes)
export type Outcome = (typeof OUTCOMES)[number]

/** A topic as a code of a form or of a store. */
export const isTopic = (code: string): code is Topic => Object.hasOwn(TOPICS, code)
