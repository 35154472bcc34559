/** Whether a text tells the author of a document what to write, and is not itself part of the description. */
export function isGuidance(text: string): boolean {
  return GUIDANCE.test(text);
}

const GUIDANCE =
  /\byou (?:may|might|could|should) (?:also )?(?:wish|want|like) to\b|^please (?:include|list|describe|state|attach|give|provide|complete|outline|indicate|insert|add|use|delete|note|see)\b|\b(?:items|points|entries|examples) (?:in|to be included in|for) (?:this|the) (?:list|section|table)\b|\bthis (?:list|section|table|box) (?:should|needs? to|must|may|can|is)\b|^this (?:should|needs? to|must) (?:include|be|show|list|set)\b|\bcan be (?:extended|expanded|deleted|amended|added)\b|\bshould be (?:completed|attached|included|listed) (?:here|by|in)\b|^(?:insert|delete|complete|describe|list) (?:here|as|the|any|up to)\b/iu;
