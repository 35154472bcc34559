import { sentenceAround } from './prose.ts';

const WELCOME =
  /\b(?:welcom|encourag|invit)\p{L}*\b[^.]{0,120}\b(?:applications?|applicants?|candidates?|people|everyone|anyone|individuals|backgrounds?)\b|\b(?:regardless|irrespective)\s+of\b|\bwhatever\s+(?:their|your)\b|\bunder-?represented\b|\bpositive\s+action\b|\bequality\s+of\s+opportunity\b|\bequal\s+opportunit|\bdiscriminat/iu;

/** Whether the sentence around a place welcomes people and so may name what others may not: age, sex, disability. */
export function isPositiveAction(text: string, index: number): boolean {
  return WELCOME.test(sentenceAround(text, index));
}
