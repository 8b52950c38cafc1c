/** What the doctor says of one thing. `finding`: must be put right; `hint`: good to know. */
export type Finding = { level: 'finding' | 'hint' | 'fine'; text: string }

export const toFinding = (text: string): Finding => ({ level: 'finding', text })
export const toHint = (text: string): Finding => ({ level: 'hint', text })
export const toFine = (text: string): Finding => ({ level: 'fine', text })
