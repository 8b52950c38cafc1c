import fc from 'fast-check'

/** Any day from 2015 to 2035, as `YYYY-MM-DD`; ends of months and leap days often. */
export const anyDay = fc.oneof(
  fc
    .integer({ min: 0, max: 7_304 })
    .map((days) => new Date(Date.UTC(2015, 0, 1 + days)).toISOString().slice(0, 10)),
  fc.constantFrom('2016-02-29', '2020-02-29', '2024-02-29', '2023-02-28', '2025-12-31'),
  fc
    .tuple(
      fc.integer({ min: 2015, max: 2035 }),
      fc.constantFrom('01-31', '03-31', '05-31', '10-31'),
    )
    .map(([year, day]) => `${year}-${day}`),
)
