/** The same words in another language: a text for a text, and for a sentence one that is told the same. */
export type Translation<Words> = Words extends string
  ? string
  : Words extends (...told: infer Told) => infer Said
    ? (...told: Told) => Translation<Said>
    : { readonly [Name in keyof Words]: Translation<Words[Name]> }
