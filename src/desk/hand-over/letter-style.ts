/** How a letter looks, on the screen and on A4 (margins and sizes as official letters have, GB/T 9704); in a page as well. */
export const LETTER_STYLE = `
  .letter { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; background: #fff; color: #000;
    font: 1.125rem/1.75 FangSong, FangSong_GB2312, STFangsong, serif; }
  .letter h1 { margin: 0 0 1em; font: bold 1.5rem/1.5 SimSun, STSong, serif; text-align: center; }
  .letter h2 { margin: 0 0 0.5em; font: bold 1.125rem/1.75 SimSun, STSong, serif; }
  .letter p { max-width: none; margin: 0 0 0.5em; }
  .letter table { width: 100%; margin: 1em 0; border-collapse: collapse; table-layout: fixed; }
  .letter th { width: 5em; padding: 0 1em 0 0; text-align: left; vertical-align: top; font-weight: normal; }
  .letter td { padding: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  .letter .from { text-align: right; }
  .letter .receipt { margin-top: 2em; padding-top: 1em; border-top: 1px dashed; break-inside: avoid; }
  .letter .blank { display: inline-block; width: 12em; border-bottom: 1px solid; }
  @page { size: A4; margin: 30mm 26mm 30mm 28mm; }
  @media print { .letter { max-width: none; margin: 0; padding: 0; font-size: 16pt; }
    .letter h1 { font-size: 22pt; } .letter h2 { font-size: 16pt; } }`
