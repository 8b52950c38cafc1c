/**
 * Degrees to three decimals, about 100 m, on the phone and again on the server: nobody's door is ever told. By itself,
 * so that the phone's script carries nothing else.
 */
export const toThreeDecimals = (degrees: number) => Math.round(degrees * 1000) / 1000
