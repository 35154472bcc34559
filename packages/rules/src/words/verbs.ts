/** Verbs that duties start with, in the form that gives an order. */
const BASE =
  'accept accompany account achieve acquire act adapt add address adjust administer adopt advance advertise advise advocate agree align allocate amend analyse analyze answer anticipate apply appoint appraise approve arrange articulate assemble assess assign assist assure attend attract audit author authorise authorize award balance benchmark book brief bring broker budget build buy calculate call capture care carry catalogue challenge chair champion change check choose clarify clean close coach co-ordinate collaborate collate collect commission communicate compare compile complete comply compose conduct configure connect conserve consider construct consult contact contribute control convene convert coordinate correct correspond counsel create cultivate curate deal decide define delegate deliver demonstrate deploy deputise describe design detect determine develop devise diagnose direct disseminate distribute document draft draw drive edit educate embed empower enable encourage enforce engage enhance ensure enter escalate establish estimate evaluate examine execute exercise expand explain explore express facilitate feed file fill find fix follow forecast form formulate foster fulfil gather generate give govern greet grow guide handle harmonise help hold host identify implement improve incorporate increase influence inform initiate innovate inspect inspire install instruct integrate interpret interview introduce investigate invest issue iterate join judge justify keep launch lead learn liaise listen log maintain make manage map market maximise measure mediate meet mentor minimise mitigate mobilise model moderate modify monitor motivate move navigate negotiate network nurture observe obtain offer open operate optimise order organise organize oversee own participate partner perform persuade pilot place plan play position prepare present prevent prioritise prioritize process procure produce programme project promote propose protect provide publish purchase pursue raise rank read receive recommend reconcile record recruit redesign reduce refer refine reflect refresh register regulate reinforce release remain remove repair replace reply report represent request research resolve respond restore review revise role-model run safeguard schedule scope screen scrutinise secure seek select sell serve service set settle shape share show sign simplify solve sort source specify sponsor staff steer stimulate store streamline strengthen structure study submit summarise supervise supply support survey sustain tackle take teach test track train transform translate treat troubleshoot uncover undertake update uphold upload use utilise validate verify visit weigh welcome withdraw work write';

const VERBS: readonly string[] = BASE.split(' ');

const DOUBLING: ReadonlySet<string> = new Set(
  'plan set run put cut get let refer control program submit commit equip log map step stop ship travel model counsel embed'.split(
    ' ',
  ),
);

/** Verbs in the form that gives an order: “plan”. */
export const BASE_FORMS: ReadonlySet<string> = new Set(VERBS);

/** From “planning” to “plan”. */
export const BASE_OF_GERUND: ReadonlyMap<string, string> = new Map(VERBS.map((verb) => [gerundOf(verb), verb]));

/** From “plans” to “plan”. */
export const BASE_OF_THIRD_PERSON: ReadonlyMap<string, string> = new Map(
  VERBS.map((verb) => [thirdPersonOf(verb), verb]),
);

/** From a noun for a piece of work, as in “management of”, to its verb. */
export const VERB_OF_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    administration: 'administer',
    allocation: 'allocate',
    analysis: 'analyse',
    assessment: 'assess',
    collation: 'collate',
    collection: 'collect',
    completion: 'complete',
    coordination: 'coordinate',
    'co-ordination': 'co-ordinate',
    creation: 'create',
    delivery: 'deliver',
    design: 'design',
    development: 'develop',
    evaluation: 'evaluate',
    identification: 'identify',
    implementation: 'implement',
    interpretation: 'interpret',
    investigation: 'investigate',
    maintenance: 'maintain',
    management: 'manage',
    negotiation: 'negotiate',
    organisation: 'organise',
    oversight: 'oversee',
    preparation: 'prepare',
    presentation: 'present',
    prioritisation: 'prioritise',
    production: 'produce',
    promotion: 'promote',
    provision: 'provide',
    recruitment: 'recruit',
    resolution: 'resolve',
    supervision: 'supervise',
  }),
);

function gerundOf(verb: string): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1)}ing`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}

function thirdPersonOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
