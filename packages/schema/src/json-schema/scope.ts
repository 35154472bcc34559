/** Which of its two forms a schema describes: what an author may write, or the normal form that programs read. */
export type Scope = 'author' | 'normal';
