/** How the name of a subdistrict sounds, from the part of its address: `gudong` → `Gudong`. A reader can say it. */
export const toNameInLetters = (slug: string): string =>
  slug
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')
