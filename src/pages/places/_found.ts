import { zhHans } from '#src/components/local/words.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

const words = zhHans.places

/** Every place by name, kind, address and what it does; the lists of all and of a subdistrict. */
export const toPages: ToPages = ({ library, region }) => {
  const subdistricts = new Map(region.subdistricts.map((each) => [each.code, each]))
  return [
    ...library.places.map(({ id, kind, name, address, hours, services, subdistrictCode }) => {
      const subdistrict = subdistricts.get(subdistrictCode ?? '')
      const list = subdistrict ? `/places/in/${subdistrict.slug}/` : '/places/'
      return {
        href: `${list}#${id}`,
        kind: 'place' as const,
        title: name,
        summary: [address, hours].filter(Boolean).join(words.separator),
        keywords: services,
        body: [labels.placeKinds[kind], subdistrict?.name].filter(Boolean).join('\n'),
      }
    }),
    {
      href: '/places/',
      kind: 'service',
      title: words.title,
      summary: words.description(region.fullName),
      keywords: [...words.keywords],
    },
    ...region.subdistricts.map(({ slug, name, office }) => ({
      href: `/places/in/${slug}/`,
      kind: 'place' as const,
      title: words.ofSubdistrict(name),
      summary: words.description(region.name + name),
      keywords: [office.name],
    })),
  ]
}
