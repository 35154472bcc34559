/** Words that hold a sentence together and say nothing of what it is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been by for from has have in including into is it its of on or other our out such that the their them they this those through to up was we when where which while who will with within you your'.split(
    ' ',
  ),
);
