/** A case whose term is half over, or more, as officers are told of it: nothing that anybody typed. */
export type PressingCase = {
  reference: string
  /** A question, no complaint. */
  isEnquiry: boolean
  authority: { id: string; name: string }
  term: string
  dueOn: string
  state: 'half' | 'late' | 'overdue'
  overdueDays: number
  urgent: boolean
}

/** What officers are told, for people and for programs. */
export type Notice = {
  today: string
  cases: PressingCase[]
  /** The last day whose holidays are known, where that of the next year is wanted by now. */
  calendarEnds: string | null
}
