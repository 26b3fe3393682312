export namespace app {
	
	export class CellCommand {
	    id: string;
	    sheet: string;
	    row: number;
	    field: string;
	    text: string;
	
	    static createFrom(source: any = {}) {
	        return new CellCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.sheet = source["sheet"];
	        this.row = source["row"];
	        this.field = source["field"];
	        this.text = source["text"];
	    }
	}
	export class CheckCommand {
	    id: string;
	    text: string;
	    met: string;
	    evidence: string;
	    remove: boolean;
	
	    static createFrom(source: any = {}) {
	        return new CheckCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.text = source["text"];
	        this.met = source["met"];
	        this.evidence = source["evidence"];
	        this.remove = source["remove"];
	    }
	}
	export class ColumnCommand {
	    id: string;
	    sheet: string;
	    column: number;
	    field: string;
	
	    static createFrom(source: any = {}) {
	        return new ColumnCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.sheet = source["sheet"];
	        this.column = source["column"];
	        this.field = source["field"];
	    }
	}
	export class CountCommand {
	    ballotId: string;
	    issued: number;
	    returned: number;
	    agree: number;
	    disagree: number;
	    invalid: number;
	    note: string;
	
	    static createFrom(source: any = {}) {
	        return new CountCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.ballotId = source["ballotId"];
	        this.issued = source["issued"];
	        this.returned = source["returned"];
	        this.agree = source["agree"];
	        this.disagree = source["disagree"];
	        this.invalid = source["invalid"];
	        this.note = source["note"];
	    }
	}
	export class DecisionCommand {
	    id: string;
	    number: string;
	    symbol: string;
	    date: string;
	    title: string;
	    deputy: boolean;
	    fundText: string;
	    citations: string;
	
	    static createFrom(source: any = {}) {
	        return new DecisionCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.number = source["number"];
	        this.symbol = source["symbol"];
	        this.date = source["date"];
	        this.title = source["title"];
	        this.deputy = source["deputy"];
	        this.fundText = source["fundText"];
	        this.citations = source["citations"];
	    }
	}
	export class LineCommand {
	    decisionId: string;
	    lineId: string;
	    honorific: string;
	    name: string;
	    post: string;
	    unitName: string;
	    address: string;
	    awardCode: string;
	    achievement: string;
	
	    static createFrom(source: any = {}) {
	        return new LineCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.decisionId = source["decisionId"];
	        this.lineId = source["lineId"];
	        this.honorific = source["honorific"];
	        this.name = source["name"];
	        this.post = source["post"];
	        this.unitName = source["unitName"];
	        this.address = source["address"];
	        this.awardCode = source["awardCode"];
	        this.achievement = source["achievement"];
	    }
	}
	export class MarkCommand {
	    memberId: string;
	    presence: string;
	    note: string;
	
	    static createFrom(source: any = {}) {
	        return new MarkCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.memberId = source["memberId"];
	        this.presence = source["presence"];
	        this.note = source["note"];
	    }
	}
	export class MeetingCommand {
	    id: string;
	    title: string;
	    date: string;
	    startTime: string;
	    endTime: string;
	    place: string;
	    chairId: string;
	    secretaryId: string;
	    opinions: string;
	    conclusion: string;
	
	    static createFrom(source: any = {}) {
	        return new MeetingCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.title = source["title"];
	        this.date = source["date"];
	        this.startTime = source["startTime"];
	        this.endTime = source["endTime"];
	        this.place = source["place"];
	        this.chairId = source["chairId"];
	        this.secretaryId = source["secretaryId"];
	        this.opinions = source["opinions"];
	        this.conclusion = source["conclusion"];
	    }
	}
	export class MemberCommand {
	    id: string;
	    name: string;
	    post: string;
	    role: string;
	    unitId: string;
	    validFrom: string;
	    validTo: string;
	
	    static createFrom(source: any = {}) {
	        return new MemberCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.post = source["post"];
	        this.role = source["role"];
	        this.unitId = source["unitId"];
	        this.validFrom = source["validFrom"];
	        this.validTo = source["validTo"];
	    }
	}
	export class MoveCommand {
	    ids: string[];
	    state: string;
	    date: string;
	    reason: string;
	
	    static createFrom(source: any = {}) {
	        return new MoveCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.ids = source["ids"];
	        this.state = source["state"];
	        this.date = source["date"];
	        this.reason = source["reason"];
	    }
	}
	export class NominationCommand {
	    id: string;
	    nomineeId: string;
	    basis: string;
	    movementId: string;
	    driveId: string;
	    fieldText: string;
	    year: number;
	    unitId: string;
	    awardCode: string;
	    achievement: string;
	    note: string;
	
	    static createFrom(source: any = {}) {
	        return new NominationCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.nomineeId = source["nomineeId"];
	        this.basis = source["basis"];
	        this.movementId = source["movementId"];
	        this.driveId = source["driveId"];
	        this.fieldText = source["fieldText"];
	        this.year = source["year"];
	        this.unitId = source["unitId"];
	        this.awardCode = source["awardCode"];
	        this.achievement = source["achievement"];
	        this.note = source["note"];
	    }
	}
	export class NomineeCommand {
	    id: string;
	    kind: string;
	    honorific: string;
	    name: string;
	    gender: string;
	    birth: string;
	    nativePlace: string;
	    post: string;
	    unitId: string;
	    unitText: string;
	    address: string;
	    quarterId: string;
	    citizenId: string;
	    directWorker: boolean;
	    history: string;
	    structure: string;
	    functions: string;
	    achievement: string;
	    commendationHistory: string;
	    note: string;
	    sortKeyOverride: string;
	    sure: boolean;
	
	    static createFrom(source: any = {}) {
	        return new NomineeCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.kind = source["kind"];
	        this.honorific = source["honorific"];
	        this.name = source["name"];
	        this.gender = source["gender"];
	        this.birth = source["birth"];
	        this.nativePlace = source["nativePlace"];
	        this.post = source["post"];
	        this.unitId = source["unitId"];
	        this.unitText = source["unitText"];
	        this.address = source["address"];
	        this.quarterId = source["quarterId"];
	        this.citizenId = source["citizenId"];
	        this.directWorker = source["directWorker"];
	        this.history = source["history"];
	        this.structure = source["structure"];
	        this.functions = source["functions"];
	        this.achievement = source["achievement"];
	        this.commendationHistory = source["commendationHistory"];
	        this.note = source["note"];
	        this.sortKeyOverride = source["sortKeyOverride"];
	        this.sure = source["sure"];
	    }
	}
	export class OfficeCommand {
	    profileId: string;
	    validFrom: string;
	    wardKind: string;
	    wardName: string;
	    town: string;
	    province: string;
	    chairperson: string;
	    deputyChair: string;
	    place: string;
	    council: string;
	    actorId: string;
	    actorName: string;
	    actorPost: string;
	
	    static createFrom(source: any = {}) {
	        return new OfficeCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.profileId = source["profileId"];
	        this.validFrom = source["validFrom"];
	        this.wardKind = source["wardKind"];
	        this.wardName = source["wardName"];
	        this.town = source["town"];
	        this.province = source["province"];
	        this.chairperson = source["chairperson"];
	        this.deputyChair = source["deputyChair"];
	        this.place = source["place"];
	        this.council = source["council"];
	        this.actorId = source["actorId"];
	        this.actorName = source["actorName"];
	        this.actorPost = source["actorPost"];
	    }
	}
	export class SheetCommand {
	    id: string;
	    sheet: string;
	    skip: boolean;
	    firstHeader: number;
	    lastHeader: number;
	
	    static createFrom(source: any = {}) {
	        return new SheetCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.sheet = source["sheet"];
	        this.skip = source["skip"];
	        this.firstHeader = source["firstHeader"];
	        this.lastHeader = source["lastHeader"];
	    }
	}
	export class UnitCommand {
	    id: string;
	    name: string;
	    shortName: string;
	    kind: string;
	    validFrom: string;
	    validTo: string;
	    successorId: string;
	    contact: string;
	    note: string;
	
	    static createFrom(source: any = {}) {
	        return new UnitCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.shortName = source["shortName"];
	        this.kind = source["kind"];
	        this.validFrom = source["validFrom"];
	        this.validTo = source["validTo"];
	        this.successorId = source["successorId"];
	        this.contact = source["contact"];
	        this.note = source["note"];
	    }
	}
	export class VerdictCommand {
	    id: string;
	    sheet: string;
	    rows: number[];
	    verdict: string;
	
	    static createFrom(source: any = {}) {
	        return new VerdictCommand(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.sheet = source["sheet"];
	        this.rows = source["rows"];
	        this.verdict = source["verdict"];
	    }
	}

}

export namespace award {
	
	export class DraftCriteria {
	    subjects: string[];
	    items: string[];
	
	    static createFrom(source: any = {}) {
	        return new DraftCriteria(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.subjects = source["subjects"];
	        this.items = source["items"];
	    }
	}
	export class DraftDoubt {
	    line: number;
	    message: string;
	
	    static createFrom(source: any = {}) {
	        return new DraftDoubt(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.line = source["line"];
	        this.message = source["message"];
	    }
	}
	export class DraftDuty {
	    party: string;
	    items: string[];
	    due?: string;
	    recurs?: string;
	
	    static createFrom(source: any = {}) {
	        return new DraftDuty(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.party = source["party"];
	        this.items = source["items"];
	        this.due = source["due"];
	        this.recurs = source["recurs"];
	    }
	}
	export class DraftMovement {
	    ordinal: string;
	    name: string;
	    lead: string;
	    mode: string;
	    coordinators: string[];
	    start: string;
	    end: string;
	    period_text: string;
	    period_is_implied: boolean;
	    criteria: DraftCriteria[];
	    lines: number[];
	
	    static createFrom(source: any = {}) {
	        return new DraftMovement(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.ordinal = source["ordinal"];
	        this.name = source["name"];
	        this.lead = source["lead"];
	        this.mode = source["mode"];
	        this.coordinators = source["coordinators"];
	        this.start = source["start"];
	        this.end = source["end"];
	        this.period_text = source["period_text"];
	        this.period_is_implied = source["period_is_implied"];
	        this.criteria = this.convertValues(source["criteria"], DraftCriteria);
	        this.lines = source["lines"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class DraftPublicity {
	    contents: string[];
	    forms: string[];
	
	    static createFrom(source: any = {}) {
	        return new DraftPublicity(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.contents = source["contents"];
	        this.forms = source["forms"];
	    }
	}
	export class DraftReference {
	    number: string;
	    date: string;
	    issuer: string;
	
	    static createFrom(source: any = {}) {
	        return new DraftReference(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.number = source["number"];
	        this.date = source["date"];
	        this.issuer = source["issuer"];
	    }
	}
	export class DraftSigner {
	    authority: string;
	    post: string;
	    name: string;
	
	    static createFrom(source: any = {}) {
	        return new DraftSigner(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.authority = source["authority"];
	        this.post = source["post"];
	        this.name = source["name"];
	    }
	}
	export class PlanDraft {
	    number: string;
	    date: string;
	    place: string;
	    title: string;
	    year: number;
	    issuer: string;
	    implements: DraftReference;
	    legal_bases: string[];
	    purposes: string[];
	    requirements: string[];
	    publicity: DraftPublicity;
	    general_criteria: string[];
	    movements: DraftMovement[];
	    other_fields: string[];
	    funds: string;
	    duties: DraftDuty[];
	    recipients: string[];
	    signer: DraftSigner;
	    doubts: DraftDoubt[];
	    sources: Record<string, Array<number>>;
	    source_lines?: string[];
	
	    static createFrom(source: any = {}) {
	        return new PlanDraft(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.number = source["number"];
	        this.date = source["date"];
	        this.place = source["place"];
	        this.title = source["title"];
	        this.year = source["year"];
	        this.issuer = source["issuer"];
	        this.implements = this.convertValues(source["implements"], DraftReference);
	        this.legal_bases = source["legal_bases"];
	        this.purposes = source["purposes"];
	        this.requirements = source["requirements"];
	        this.publicity = this.convertValues(source["publicity"], DraftPublicity);
	        this.general_criteria = source["general_criteria"];
	        this.movements = this.convertValues(source["movements"], DraftMovement);
	        this.other_fields = source["other_fields"];
	        this.funds = source["funds"];
	        this.duties = this.convertValues(source["duties"], DraftDuty);
	        this.recipients = source["recipients"];
	        this.signer = this.convertValues(source["signer"], DraftSigner);
	        this.doubts = this.convertValues(source["doubts"], DraftDoubt);
	        this.sources = source["sources"];
	        this.source_lines = source["source_lines"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}

}

export namespace intake {
	
	export class CellProblem {
	    row: number;
	    column: number;
	    field: string;
	    message: string;
	    original: string;
	    suggestion: string;
	    missing: boolean;
	
	    static createFrom(source: any = {}) {
	        return new CellProblem(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.row = source["row"];
	        this.column = source["column"];
	        this.field = source["field"];
	        this.message = source["message"];
	        this.original = source["original"];
	        this.suggestion = source["suggestion"];
	        this.missing = source["missing"];
	    }
	}
	export class ColumnPreview {
	    index: number;
	    header: string;
	    field: string;
	    fields: string[];
	    hidden: boolean;
	    legacy: boolean;
	    samples: string[];
	
	    static createFrom(source: any = {}) {
	        return new ColumnPreview(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.index = source["index"];
	        this.header = source["header"];
	        this.field = source["field"];
	        this.fields = source["fields"];
	        this.hidden = source["hidden"];
	        this.legacy = source["legacy"];
	        this.samples = source["samples"];
	    }
	}
	export class SkippedPreview {
	    row: number;
	    why: string;
	    text: string;
	
	    static createFrom(source: any = {}) {
	        return new SkippedPreview(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.row = source["row"];
	        this.why = source["why"];
	        this.text = source["text"];
	    }
	}

}

export namespace office {
	
	export class ActorView {
	    id: string;
	    name: string;
	    post: string;
	
	    static createFrom(source: any = {}) {
	        return new ActorView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.post = source["post"];
	    }
	}
	export class AttendanceView {
	    memberId: string;
	    name: string;
	    post: string;
	    roleLabel: string;
	    votes: boolean;
	    presence: string;
	    presenceLabel: string;
	    note: string;
	
	    static createFrom(source: any = {}) {
	        return new AttendanceView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.memberId = source["memberId"];
	        this.name = source["name"];
	        this.post = source["post"];
	        this.roleLabel = source["roleLabel"];
	        this.votes = source["votes"];
	        this.presence = source["presence"];
	        this.presenceLabel = source["presenceLabel"];
	        this.note = source["note"];
	    }
	}
	export class AwardView {
	    code: string;
	    name: string;
	    title: boolean;
	    level: string;
	    levelLabel: string;
	    ward: boolean;
	    verified: boolean;
	
	    static createFrom(source: any = {}) {
	        return new AwardView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.code = source["code"];
	        this.name = source["name"];
	        this.title = source["title"];
	        this.level = source["level"];
	        this.levelLabel = source["levelLabel"];
	        this.ward = source["ward"];
	        this.verified = source["verified"];
	    }
	}
	export class BackupView {
	    name: string;
	    path: string;
	    takenAt: string;
	    reason: string;
	    size: number;
	    nominations: number;
	    nominees: number;
	    decisions: number;
	    sha256: string;
	
	    static createFrom(source: any = {}) {
	        return new BackupView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.name = source["name"];
	        this.path = source["path"];
	        this.takenAt = source["takenAt"];
	        this.reason = source["reason"];
	        this.size = source["size"];
	        this.nominations = source["nominations"];
	        this.nominees = source["nominees"];
	        this.decisions = source["decisions"];
	        this.sha256 = source["sha256"];
	    }
	}
	export class BackupsView {
	    folder: string;
	    rows: BackupView[];
	    pending: boolean;
	
	    static createFrom(source: any = {}) {
	        return new BackupsView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.folder = source["folder"];
	        this.rows = this.convertValues(source["rows"], BackupView);
	        this.pending = source["pending"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class CardView {
	    nominationId: string;
	    nomineeId: string;
	    kind: string;
	    kindLabel: string;
	    honorific: string;
	    name: string;
	    from: string;
	    introducedBy: string;
	    basisText: string;
	    year: number;
	    awardCode: string;
	    awardName: string;
	    level: string;
	    levelLabel: string;
	    achievement: string;
	    state: string;
	    stateLabel: string;
	    obstacle: string;
	
	    static createFrom(source: any = {}) {
	        return new CardView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.nominationId = source["nominationId"];
	        this.nomineeId = source["nomineeId"];
	        this.kind = source["kind"];
	        this.kindLabel = source["kindLabel"];
	        this.honorific = source["honorific"];
	        this.name = source["name"];
	        this.from = source["from"];
	        this.introducedBy = source["introducedBy"];
	        this.basisText = source["basisText"];
	        this.year = source["year"];
	        this.awardCode = source["awardCode"];
	        this.awardName = source["awardName"];
	        this.level = source["level"];
	        this.levelLabel = source["levelLabel"];
	        this.achievement = source["achievement"];
	        this.state = source["state"];
	        this.stateLabel = source["stateLabel"];
	        this.obstacle = source["obstacle"];
	    }
	}
	export class BallotView {
	    id: string;
	    position: number;
	    card: CardView;
	    totalMembers: number;
	    issued: number;
	    returned: number;
	    notReturned: number;
	    agree: number;
	    disagree: number;
	    invalid: number;
	    counted: boolean;
	    result: string;
	    resultLabel: string;
	    fraction: string;
	    percent: string;
	    ruleText: string;
	    why: string;
	    doubt: string;
	    secret: boolean;
	    note: string;
	
	    static createFrom(source: any = {}) {
	        return new BallotView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.position = source["position"];
	        this.card = this.convertValues(source["card"], CardView);
	        this.totalMembers = source["totalMembers"];
	        this.issued = source["issued"];
	        this.returned = source["returned"];
	        this.notReturned = source["notReturned"];
	        this.agree = source["agree"];
	        this.disagree = source["disagree"];
	        this.invalid = source["invalid"];
	        this.counted = source["counted"];
	        this.result = source["result"];
	        this.resultLabel = source["resultLabel"];
	        this.fraction = source["fraction"];
	        this.percent = source["percent"];
	        this.ruleText = source["ruleText"];
	        this.why = source["why"];
	        this.doubt = source["doubt"];
	        this.secret = source["secret"];
	        this.note = source["note"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class MemberChoice {
	    unitId: string;
	    name: string;
	    kind: string;
	
	    static createFrom(source: any = {}) {
	        return new MemberChoice(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.unitId = source["unitId"];
	        this.name = source["name"];
	        this.kind = source["kind"];
	    }
	}
	export class BodyMapping {
	    name: string;
	    kind: string;
	    partyId: string;
	    sameAs: string;
	    unitId: string;
	    unitName: string;
	    unitKind: string;
	    members: MemberChoice[];
	
	    static createFrom(source: any = {}) {
	        return new BodyMapping(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.name = source["name"];
	        this.kind = source["kind"];
	        this.partyId = source["partyId"];
	        this.sameAs = source["sameAs"];
	        this.unitId = source["unitId"];
	        this.unitName = source["unitName"];
	        this.unitKind = source["unitKind"];
	        this.members = this.convertValues(source["members"], MemberChoice);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class BuiltInMovement {
	    ordinal: string;
	    name: string;
	    lead: string;
	
	    static createFrom(source: any = {}) {
	        return new BuiltInMovement(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.ordinal = source["ordinal"];
	        this.name = source["name"];
	        this.lead = source["lead"];
	    }
	}
	export class BuiltInUnit {
	    key: string;
	    name: string;
	    kind: string;
	    kindLabel: string;
	    known: boolean;
	    guessed: boolean;
	
	    static createFrom(source: any = {}) {
	        return new BuiltInUnit(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.key = source["key"];
	        this.name = source["name"];
	        this.kind = source["kind"];
	        this.kindLabel = source["kindLabel"];
	        this.known = source["known"];
	        this.guessed = source["guessed"];
	    }
	}
	export class BuiltInOffer {
	    year: number;
	    title: string;
	    movements: BuiltInMovement[];
	    units: BuiltInUnit[];
	
	    static createFrom(source: any = {}) {
	        return new BuiltInOffer(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.year = source["year"];
	        this.title = source["title"];
	        this.movements = this.convertValues(source["movements"], BuiltInMovement);
	        this.units = this.convertValues(source["units"], BuiltInUnit);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	
	export class CertificateOptions {
	    layout: string;
	    offsetX: number;
	    offsetY: number;
	    from: number;
	
	    static createFrom(source: any = {}) {
	        return new CertificateOptions(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.layout = source["layout"];
	        this.offsetX = source["offsetX"];
	        this.offsetY = source["offsetY"];
	        this.from = source["from"];
	    }
	}
	export class CertificateLayoutView {
	    key: string;
	    label: string;
	    frame: boolean;
	
	    static createFrom(source: any = {}) {
	        return new CertificateLayoutView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.key = source["key"];
	        this.label = source["label"];
	        this.frame = source["frame"];
	    }
	}
	export class CertificateChoice {
	    layouts: CertificateLayoutView[];
	    options: CertificateOptions;
	
	    static createFrom(source: any = {}) {
	        return new CertificateChoice(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.layouts = this.convertValues(source["layouts"], CertificateLayoutView);
	        this.options = this.convertValues(source["options"], CertificateOptions);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	
	export class CertificateView {
	    pdf: string;
	    count: number;
	    warnings: string[];
	
	    static createFrom(source: any = {}) {
	        return new CertificateView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.pdf = source["pdf"];
	        this.count = source["count"];
	        this.warnings = source["warnings"];
	    }
	}
	export class Change {
	    kinds: string[];
	    label: string;
	    operationId: string;
	
	    static createFrom(source: any = {}) {
	        return new Change(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.kinds = source["kinds"];
	        this.label = source["label"];
	        this.operationId = source["operationId"];
	    }
	}
	export class FindingView {
	    damage: boolean;
	    rule: string;
	    message: string;
	    table: string;
	    rowId: string;
	
	    static createFrom(source: any = {}) {
	        return new FindingView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.damage = source["damage"];
	        this.rule = source["rule"];
	        this.message = source["message"];
	        this.table = source["table"];
	        this.rowId = source["rowId"];
	    }
	}
	export class CheckView {
	    sound: boolean;
	    findings: FindingView[];
	    nominations: number;
	    nominees: number;
	    decisions: number;
	    operations: number;
	
	    static createFrom(source: any = {}) {
	        return new CheckView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.sound = source["sound"];
	        this.findings = this.convertValues(source["findings"], FindingView);
	        this.nominations = source["nominations"];
	        this.nominees = source["nominees"];
	        this.decisions = source["decisions"];
	        this.operations = source["operations"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class ChecklistLine {
	    id: string;
	    text: string;
	    met: string;
	    evidence: string;
	    general: boolean;
	
	    static createFrom(source: any = {}) {
	        return new ChecklistLine(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.text = source["text"];
	        this.met = source["met"];
	        this.evidence = source["evidence"];
	        this.general = source["general"];
	    }
	}
	export class TextItem {
	    id: string;
	    text: string;
	
	    static createFrom(source: any = {}) {
	        return new TextItem(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.text = source["text"];
	    }
	}
	export class CriteriaBlock {
	    subjects: string[];
	    label: string;
	    items: TextItem[];
	
	    static createFrom(source: any = {}) {
	        return new CriteriaBlock(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.subjects = source["subjects"];
	        this.label = source["label"];
	        this.items = this.convertValues(source["items"], TextItem);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class DecisionFilter {
	    year: number;
	    text: string;
	
	    static createFrom(source: any = {}) {
	        return new DecisionFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.year = source["year"];
	        this.text = source["text"];
	    }
	}
	export class DecisionListRow {
	    id: string;
	    fullNumber: string;
	    date: string;
	    title: string;
	    state: string;
	    stateLabel: string;
	    signerName: string;
	    meetingTitle: string;
	    lines: number;
	    total: number;
	    unverified: number;
	    conferred: number;
	
	    static createFrom(source: any = {}) {
	        return new DecisionListRow(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.fullNumber = source["fullNumber"];
	        this.date = source["date"];
	        this.title = source["title"];
	        this.state = source["state"];
	        this.stateLabel = source["stateLabel"];
	        this.signerName = source["signerName"];
	        this.meetingTitle = source["meetingTitle"];
	        this.lines = source["lines"];
	        this.total = source["total"];
	        this.unverified = source["unverified"];
	        this.conferred = source["conferred"];
	    }
	}
	export class DecisionPage {
	    rows: DecisionListRow[];
	    total: number;
	    money: number;
	
	    static createFrom(source: any = {}) {
	        return new DecisionPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], DecisionListRow);
	        this.total = source["total"];
	        this.money = source["money"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class PrecheckView {
	    code: string;
	    severity: string;
	    lineId: string;
	    field: string;
	    message: string;
	
	    static createFrom(source: any = {}) {
	        return new PrecheckView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.code = source["code"];
	        this.severity = source["severity"];
	        this.lineId = source["lineId"];
	        this.field = source["field"];
	        this.message = source["message"];
	    }
	}
	export class LineView {
	    id: string;
	    nominationId: string;
	    position: number;
	    kind: string;
	    honorific: string;
	    name: string;
	    birth: string;
	    post: string;
	    unitName: string;
	    address: string;
	    awardCode: string;
	    awardName: string;
	    basisText: string;
	    achievement: string;
	    coefficient: string;
	    baseSalary: number;
	    rawAmount: number;
	    amount: number;
	    verified: boolean;
	    mark: string;
	    doubt: string;
	    conferredOn: string;
	
	    static createFrom(source: any = {}) {
	        return new LineView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.nominationId = source["nominationId"];
	        this.position = source["position"];
	        this.kind = source["kind"];
	        this.honorific = source["honorific"];
	        this.name = source["name"];
	        this.birth = source["birth"];
	        this.post = source["post"];
	        this.unitName = source["unitName"];
	        this.address = source["address"];
	        this.awardCode = source["awardCode"];
	        this.awardName = source["awardName"];
	        this.basisText = source["basisText"];
	        this.achievement = source["achievement"];
	        this.coefficient = source["coefficient"];
	        this.baseSalary = source["baseSalary"];
	        this.rawAmount = source["rawAmount"];
	        this.amount = source["amount"];
	        this.verified = source["verified"];
	        this.mark = source["mark"];
	        this.doubt = source["doubt"];
	        this.conferredOn = source["conferredOn"];
	    }
	}
	export class PartView {
	    title: string;
	    kind: string;
	    lines: LineView[];
	    total: number;
	
	    static createFrom(source: any = {}) {
	        return new PartView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.title = source["title"];
	        this.kind = source["kind"];
	        this.lines = this.convertValues(source["lines"], LineView);
	        this.total = source["total"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class SignerView {
	    deputy: boolean;
	    form: string;
	    name: string;
	
	    static createFrom(source: any = {}) {
	        return new SignerView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.deputy = source["deputy"];
	        this.form = source["form"];
	        this.name = source["name"];
	    }
	}
	export class DecisionView {
	    id: string;
	    meetingId: string;
	    meetingTitle: string;
	    meetingDate: string;
	    number: string;
	    symbol: string;
	    fullNumber: string;
	    date: string;
	    title: string;
	    state: string;
	    stateLabel: string;
	    issued: boolean;
	    deputy: boolean;
	    signerAuthority: string;
	    signerPost: string;
	    signerName: string;
	    signers: SignerView[];
	    fundText: string;
	    citations: string;
	    citationsEdited: boolean;
	    ruleSet: string;
	    issuedAt: string;
	    parts: PartView[];
	    count: number;
	    total: number;
	    totalWords: string;
	    unverified: number;
	    conferred: number;
	    papers: number;
	    findings: PrecheckView[];
	    blocked: boolean;
	
	    static createFrom(source: any = {}) {
	        return new DecisionView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.meetingId = source["meetingId"];
	        this.meetingTitle = source["meetingTitle"];
	        this.meetingDate = source["meetingDate"];
	        this.number = source["number"];
	        this.symbol = source["symbol"];
	        this.fullNumber = source["fullNumber"];
	        this.date = source["date"];
	        this.title = source["title"];
	        this.state = source["state"];
	        this.stateLabel = source["stateLabel"];
	        this.issued = source["issued"];
	        this.deputy = source["deputy"];
	        this.signerAuthority = source["signerAuthority"];
	        this.signerPost = source["signerPost"];
	        this.signerName = source["signerName"];
	        this.signers = this.convertValues(source["signers"], SignerView);
	        this.fundText = source["fundText"];
	        this.citations = source["citations"];
	        this.citationsEdited = source["citationsEdited"];
	        this.ruleSet = source["ruleSet"];
	        this.issuedAt = source["issuedAt"];
	        this.parts = this.convertValues(source["parts"], PartView);
	        this.count = source["count"];
	        this.total = source["total"];
	        this.totalWords = source["totalWords"];
	        this.unverified = source["unverified"];
	        this.conferred = source["conferred"];
	        this.papers = source["papers"];
	        this.findings = this.convertValues(source["findings"], PrecheckView);
	        this.blocked = source["blocked"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class DraftView {
	    key: string;
	    body: string;
	    at: string;
	
	    static createFrom(source: any = {}) {
	        return new DraftView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.key = source["key"];
	        this.body = source["body"];
	        this.at = source["at"];
	    }
	}
	export class DriveFilter {
	    year: number;
	    text: string;
	
	    static createFrom(source: any = {}) {
	        return new DriveFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.year = source["year"];
	        this.text = source["text"];
	    }
	}
	export class DriveView {
	    id: string;
	    year: number;
	    name: string;
	    occasion: string;
	    startDate: string;
	    endDate: string;
	
	    static createFrom(source: any = {}) {
	        return new DriveView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.year = source["year"];
	        this.name = source["name"];
	        this.occasion = source["occasion"];
	        this.startDate = source["startDate"];
	        this.endDate = source["endDate"];
	    }
	}
	export class DrivePage {
	    rows: DriveView[];
	    total: number;
	
	    static createFrom(source: any = {}) {
	        return new DrivePage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], DriveView);
	        this.total = source["total"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class DutyItem {
	    id: string;
	    text: string;
	    due: string;
	    recurs: string;
	    recursLabel: string;
	
	    static createFrom(source: any = {}) {
	        return new DutyItem(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.text = source["text"];
	        this.due = source["due"];
	        this.recurs = source["recurs"];
	        this.recursLabel = source["recursLabel"];
	    }
	}
	export class DutyGroup {
	    body: string;
	    partyId: string;
	    partyName: string;
	    items: DutyItem[];
	
	    static createFrom(source: any = {}) {
	        return new DutyGroup(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.body = source["body"];
	        this.partyId = source["partyId"];
	        this.partyName = source["partyName"];
	        this.items = this.convertValues(source["items"], DutyItem);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class FieldValue {
	    column: string;
	    value: string;
	
	    static createFrom(source: any = {}) {
	        return new FieldValue(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.column = source["column"];
	        this.value = source["value"];
	    }
	}
	export class FieldChangeView {
	    operationId: string;
	    label: string;
	    person: string;
	    at: string;
	    table: string;
	    recordId: string;
	    created: boolean;
	    column: string;
	    old: string;
	    new: string;
	    fields: FieldValue[];
	
	    static createFrom(source: any = {}) {
	        return new FieldChangeView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.operationId = source["operationId"];
	        this.label = source["label"];
	        this.person = source["person"];
	        this.at = source["at"];
	        this.table = source["table"];
	        this.recordId = source["recordId"];
	        this.created = source["created"];
	        this.column = source["column"];
	        this.old = source["old"];
	        this.new = source["new"];
	        this.fields = this.convertValues(source["fields"], FieldValue);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class FileView {
	    path: string;
	    name: string;
	
	    static createFrom(source: any = {}) {
	        return new FileView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.path = source["path"];
	        this.name = source["name"];
	    }
	}
	
	export class FormRequest {
	    unitIds: string[];
	    year: number;
	    deadline: string;
	    known: boolean;
	
	    static createFrom(source: any = {}) {
	        return new FormRequest(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.unitIds = source["unitIds"];
	        this.year = source["year"];
	        this.deadline = source["deadline"];
	        this.known = source["known"];
	    }
	}
	export class FormsView {
	    path: string;
	    files: string[];
	
	    static createFrom(source: any = {}) {
	        return new FormsView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.path = source["path"];
	        this.files = source["files"];
	    }
	}
	export class HolderView {
	    id: string;
	    name: string;
	    validFrom: string;
	    validTo: string;
	
	    static createFrom(source: any = {}) {
	        return new HolderView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.validFrom = source["validFrom"];
	        this.validTo = source["validTo"];
	    }
	}
	export class IntakeCounts {
	    rows: number;
	    new: number;
	    fills: number;
	    differs: number;
	    same: number;
	    similar: number;
	    refused: number;
	    left: number;
	    problems: number;
	    nominate: number;
	    updates: number;
	    writes: number;
	
	    static createFrom(source: any = {}) {
	        return new IntakeCounts(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = source["rows"];
	        this.new = source["new"];
	        this.fills = source["fills"];
	        this.differs = source["differs"];
	        this.same = source["same"];
	        this.similar = source["similar"];
	        this.refused = source["refused"];
	        this.left = source["left"];
	        this.problems = source["problems"];
	        this.nominate = source["nominate"];
	        this.updates = source["updates"];
	        this.writes = source["writes"];
	    }
	}
	export class IntakeDiff {
	    field: string;
	    stored: string;
	    incoming: string;
	    fills: boolean;
	
	    static createFrom(source: any = {}) {
	        return new IntakeDiff(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.field = source["field"];
	        this.stored = source["stored"];
	        this.incoming = source["incoming"];
	        this.fills = source["fills"];
	    }
	}
	export class IntakeOptions {
	    nominate: boolean;
	    basis: string;
	    movementId: string;
	    fieldText: string;
	    year: number;
	    unitId: string;
	
	    static createFrom(source: any = {}) {
	        return new IntakeOptions(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.nominate = source["nominate"];
	        this.basis = source["basis"];
	        this.movementId = source["movementId"];
	        this.fieldText = source["fieldText"];
	        this.year = source["year"];
	        this.unitId = source["unitId"];
	    }
	}
	export class IntakeResult {
	    added: number;
	    updated: number;
	    nominated: number;
	    same: number;
	    left: number;
	    change: Change;
	
	    static createFrom(source: any = {}) {
	        return new IntakeResult(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.added = source["added"];
	        this.updated = source["updated"];
	        this.nominated = source["nominated"];
	        this.same = source["same"];
	        this.left = source["left"];
	        this.change = this.convertValues(source["change"], Change);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class IntakeRowFilter {
	    id: string;
	    status: string;
	    text: string;
	    sheet: string;
	    row: number;
	    after: number;
	    limit: number;
	
	    static createFrom(source: any = {}) {
	        return new IntakeRowFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.status = source["status"];
	        this.text = source["text"];
	        this.sheet = source["sheet"];
	        this.row = source["row"];
	        this.after = source["after"];
	        this.limit = source["limit"];
	    }
	}
	export class SimilarView {
	    id: string;
	    name: string;
	    birth: string;
	    unit: string;
	    address: string;
	
	    static createFrom(source: any = {}) {
	        return new SimilarView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.birth = source["birth"];
	        this.unit = source["unit"];
	        this.address = source["address"];
	    }
	}
	export class IntakeRowView {
	    sheet: string;
	    row: number;
	    fields: Record<string, string>;
	    problems: intake.CellProblem[];
	    status: string;
	    refusal: string;
	    diffs: IntakeDiff[];
	    similar: SimilarView[];
	    nominate: boolean;
	    verdict: string;
	
	    static createFrom(source: any = {}) {
	        return new IntakeRowView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.sheet = source["sheet"];
	        this.row = source["row"];
	        this.fields = source["fields"];
	        this.problems = this.convertValues(source["problems"], intake.CellProblem);
	        this.status = source["status"];
	        this.refusal = source["refusal"];
	        this.diffs = this.convertValues(source["diffs"], IntakeDiff);
	        this.similar = this.convertValues(source["similar"], SimilarView);
	        this.nominate = source["nominate"];
	        this.verdict = source["verdict"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class IntakeRowPage {
	    rows: IntakeRowView[];
	    total: number;
	    next: number;
	
	    static createFrom(source: any = {}) {
	        return new IntakeRowPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], IntakeRowView);
	        this.total = source["total"];
	        this.next = source["next"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class IntakeSheetView {
	    name: string;
	    hidden: boolean;
	    skip: boolean;
	    headerRows: number[];
	    columns: intake.ColumnPreview[];
	    rows: number;
	    skipped: intake.SkippedPreview[];
	
	    static createFrom(source: any = {}) {
	        return new IntakeSheetView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.name = source["name"];
	        this.hidden = source["hidden"];
	        this.skip = source["skip"];
	        this.headerRows = source["headerRows"];
	        this.columns = this.convertValues(source["columns"], intake.ColumnPreview);
	        this.rows = source["rows"];
	        this.skipped = this.convertValues(source["skipped"], intake.SkippedPreview);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class IntakeView {
	    id: string;
	    name: string;
	    sheets: IntakeSheetView[];
	    counts: IntakeCounts;
	    options: IntakeOptions;
	    ownForm: boolean;
	    remembered: boolean;
	
	    static createFrom(source: any = {}) {
	        return new IntakeView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.sheets = this.convertValues(source["sheets"], IntakeSheetView);
	        this.counts = this.convertValues(source["counts"], IntakeCounts);
	        this.options = this.convertValues(source["options"], IntakeOptions);
	        this.ownForm = source["ownForm"];
	        this.remembered = source["remembered"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class JournalFilter {
	    before: number;
	    limit: number;
	    text: string;
	    from: string;
	    to: string;
	
	    static createFrom(source: any = {}) {
	        return new JournalFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.before = source["before"];
	        this.limit = source["limit"];
	        this.text = source["text"];
	        this.from = source["from"];
	        this.to = source["to"];
	    }
	}
	export class OperationView {
	    cursor: number;
	    id: string;
	    kind: string;
	    label: string;
	    person: string;
	    at: string;
	    isUndo: boolean;
	    changes: number;
	
	    static createFrom(source: any = {}) {
	        return new OperationView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.cursor = source["cursor"];
	        this.id = source["id"];
	        this.kind = source["kind"];
	        this.label = source["label"];
	        this.person = source["person"];
	        this.at = source["at"];
	        this.isUndo = source["isUndo"];
	        this.changes = source["changes"];
	    }
	}
	export class JournalPage {
	    rows: OperationView[];
	    more: boolean;
	
	    static createFrom(source: any = {}) {
	        return new JournalPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], OperationView);
	        this.more = source["more"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class MeetingListRow {
	    id: string;
	    title: string;
	    date: string;
	    place: string;
	    state: string;
	    stateLabel: string;
	    items: number;
	    counted: number;
	    passed: number;
	    decisions: number;
	
	    static createFrom(source: any = {}) {
	        return new MeetingListRow(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.title = source["title"];
	        this.date = source["date"];
	        this.place = source["place"];
	        this.state = source["state"];
	        this.stateLabel = source["stateLabel"];
	        this.items = source["items"];
	        this.counted = source["counted"];
	        this.passed = source["passed"];
	        this.decisions = source["decisions"];
	    }
	}
	export class MeetingPage {
	    rows: MeetingListRow[];
	    total: number;
	
	    static createFrom(source: any = {}) {
	        return new MeetingPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], MeetingListRow);
	        this.total = source["total"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class QuorumView {
	    total: number;
	    present: number;
	    written: number;
	    absent: number;
	    unmarked: number;
	    needed: number;
	    reached: boolean;
	    text: string;
	    doubt: string;
	
	    static createFrom(source: any = {}) {
	        return new QuorumView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.total = source["total"];
	        this.present = source["present"];
	        this.written = source["written"];
	        this.absent = source["absent"];
	        this.unmarked = source["unmarked"];
	        this.needed = source["needed"];
	        this.reached = source["reached"];
	        this.text = source["text"];
	        this.doubt = source["doubt"];
	    }
	}
	export class MeetingView {
	    id: string;
	    title: string;
	    date: string;
	    startTime: string;
	    endTime: string;
	    place: string;
	    chairId: string;
	    secretaryId: string;
	    state: string;
	    stateLabel: string;
	    closed: boolean;
	    opinions: string;
	    conclusion: string;
	    ruleSet: string;
	    quorum: QuorumView;
	    attendance: AttendanceView[];
	    ballots: BallotView[];
	    decisions: number;
	    submits: boolean;
	    submitsUp: boolean;
	
	    static createFrom(source: any = {}) {
	        return new MeetingView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.title = source["title"];
	        this.date = source["date"];
	        this.startTime = source["startTime"];
	        this.endTime = source["endTime"];
	        this.place = source["place"];
	        this.chairId = source["chairId"];
	        this.secretaryId = source["secretaryId"];
	        this.state = source["state"];
	        this.stateLabel = source["stateLabel"];
	        this.closed = source["closed"];
	        this.opinions = source["opinions"];
	        this.conclusion = source["conclusion"];
	        this.ruleSet = source["ruleSet"];
	        this.quorum = this.convertValues(source["quorum"], QuorumView);
	        this.attendance = this.convertValues(source["attendance"], AttendanceView);
	        this.ballots = this.convertValues(source["ballots"], BallotView);
	        this.decisions = source["decisions"];
	        this.submits = source["submits"];
	        this.submitsUp = source["submitsUp"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class MemberView {
	    id: string;
	    name: string;
	    post: string;
	    role: string;
	    roleLabel: string;
	    votes: boolean;
	    unitId: string;
	    validFrom: string;
	    validTo: string;
	    position: number;
	    inForce: boolean;
	
	    static createFrom(source: any = {}) {
	        return new MemberView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.post = source["post"];
	        this.role = source["role"];
	        this.roleLabel = source["roleLabel"];
	        this.votes = source["votes"];
	        this.unitId = source["unitId"];
	        this.validFrom = source["validFrom"];
	        this.validTo = source["validTo"];
	        this.position = source["position"];
	        this.inForce = source["inForce"];
	    }
	}
	export class MemberPage {
	    rows: MemberView[];
	    on: string;
	    voting: number;
	
	    static createFrom(source: any = {}) {
	        return new MemberPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], MemberView);
	        this.on = source["on"];
	        this.voting = source["voting"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class MoveView {
	    state: string;
	    label: string;
	    needsReason: boolean;
	
	    static createFrom(source: any = {}) {
	        return new MoveView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.state = source["state"];
	        this.label = source["label"];
	        this.needsReason = source["needsReason"];
	    }
	}
	export class MovementEdit {
	    id: string;
	    planId: string;
	    ordinal: string;
	    name: string;
	    leadPartyId: string;
	    mode: string;
	    startDate: string;
	    endDate: string;
	    coordinatorIds: string[];
	    blocks: CriteriaBlock[];
	
	    static createFrom(source: any = {}) {
	        return new MovementEdit(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.planId = source["planId"];
	        this.ordinal = source["ordinal"];
	        this.name = source["name"];
	        this.leadPartyId = source["leadPartyId"];
	        this.mode = source["mode"];
	        this.startDate = source["startDate"];
	        this.endDate = source["endDate"];
	        this.coordinatorIds = source["coordinatorIds"];
	        this.blocks = this.convertValues(source["blocks"], CriteriaBlock);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class MovementFilter {
	    year: number;
	    planId: string;
	    text: string;
	
	    static createFrom(source: any = {}) {
	        return new MovementFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.year = source["year"];
	        this.planId = source["planId"];
	        this.text = source["text"];
	    }
	}
	export class MovementOptionView {
	    id: string;
	    name: string;
	    ordinal: string;
	    year: number;
	    planNumber: string;
	
	    static createFrom(source: any = {}) {
	        return new MovementOptionView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.ordinal = source["ordinal"];
	        this.year = source["year"];
	        this.planNumber = source["planNumber"];
	    }
	}
	export class MovementRow {
	    id: string;
	    planId: string;
	    planNumber: string;
	    year: number;
	    ordinal: string;
	    name: string;
	    leadPartyId: string;
	    leadText: string;
	    leadName: string;
	    mode: string;
	    modeLabel: string;
	    startDate: string;
	    endDate: string;
	    periodIsImplied: boolean;
	    criteria: number;
	    nominations: number;
	
	    static createFrom(source: any = {}) {
	        return new MovementRow(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.planId = source["planId"];
	        this.planNumber = source["planNumber"];
	        this.year = source["year"];
	        this.ordinal = source["ordinal"];
	        this.name = source["name"];
	        this.leadPartyId = source["leadPartyId"];
	        this.leadText = source["leadText"];
	        this.leadName = source["leadName"];
	        this.mode = source["mode"];
	        this.modeLabel = source["modeLabel"];
	        this.startDate = source["startDate"];
	        this.endDate = source["endDate"];
	        this.periodIsImplied = source["periodIsImplied"];
	        this.criteria = source["criteria"];
	        this.nominations = source["nominations"];
	    }
	}
	export class MovementPage {
	    rows: MovementRow[];
	    total: number;
	
	    static createFrom(source: any = {}) {
	        return new MovementPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], MovementRow);
	        this.total = source["total"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class PartyRef {
	    id: string;
	    name: string;
	    kind: string;
	    kindLabel: string;
	
	    static createFrom(source: any = {}) {
	        return new PartyRef(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.kind = source["kind"];
	        this.kindLabel = source["kindLabel"];
	    }
	}
	export class MovementView {
	    id: string;
	    planId: string;
	    planNumber: string;
	    year: number;
	    ordinal: string;
	    name: string;
	    leadPartyId: string;
	    leadText: string;
	    leadName: string;
	    mode: string;
	    modeLabel: string;
	    startDate: string;
	    endDate: string;
	    periodIsImplied: boolean;
	    criteria: number;
	    nominations: number;
	    planTitle: string;
	    periodText: string;
	    coordinators: PartyRef[];
	    blocks: CriteriaBlock[];
	
	    static createFrom(source: any = {}) {
	        return new MovementView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.planId = source["planId"];
	        this.planNumber = source["planNumber"];
	        this.year = source["year"];
	        this.ordinal = source["ordinal"];
	        this.name = source["name"];
	        this.leadPartyId = source["leadPartyId"];
	        this.leadText = source["leadText"];
	        this.leadName = source["leadName"];
	        this.mode = source["mode"];
	        this.modeLabel = source["modeLabel"];
	        this.startDate = source["startDate"];
	        this.endDate = source["endDate"];
	        this.periodIsImplied = source["periodIsImplied"];
	        this.criteria = source["criteria"];
	        this.nominations = source["nominations"];
	        this.planTitle = source["planTitle"];
	        this.periodText = source["periodText"];
	        this.coordinators = this.convertValues(source["coordinators"], PartyRef);
	        this.blocks = this.convertValues(source["blocks"], CriteriaBlock);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class StateCount {
	    state: string;
	    label: string;
	    count: number;
	
	    static createFrom(source: any = {}) {
	        return new StateCount(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.state = source["state"];
	        this.label = source["label"];
	        this.count = source["count"];
	    }
	}
	export class NominationCounts {
	    total: number;
	    states: StateCount[];
	    years: number[];
	
	    static createFrom(source: any = {}) {
	        return new NominationCounts(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.total = source["total"];
	        this.states = this.convertValues(source["states"], StateCount);
	        this.years = source["years"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class NominationFilter {
	    text: string;
	    year: number;
	    basis: string;
	    movementId: string;
	    state: string;
	    unitId: string;
	    kind: string;
	    awardCode: string;
	    nomineeId: string;
	    after: string;
	    limit: number;
	
	    static createFrom(source: any = {}) {
	        return new NominationFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.text = source["text"];
	        this.year = source["year"];
	        this.basis = source["basis"];
	        this.movementId = source["movementId"];
	        this.state = source["state"];
	        this.unitId = source["unitId"];
	        this.kind = source["kind"];
	        this.awardCode = source["awardCode"];
	        this.nomineeId = source["nomineeId"];
	        this.after = source["after"];
	        this.limit = source["limit"];
	    }
	}
	export class NominationLine {
	    id: string;
	    nomineeId: string;
	    kind: string;
	    kindLabel: string;
	    honorific: string;
	    name: string;
	    birth: string;
	    post: string;
	    workUnit: string;
	    address: string;
	    basis: string;
	    basisText: string;
	    year: number;
	    unitId: string;
	    unitName: string;
	    awardCode: string;
	    awardName: string;
	    achievement: string;
	    state: string;
	    stateLabel: string;
	    stateDate: string;
	    checks: number;
	    unjudged: number;
	    notMet: number;
	    missing: string[];
	
	    static createFrom(source: any = {}) {
	        return new NominationLine(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.nomineeId = source["nomineeId"];
	        this.kind = source["kind"];
	        this.kindLabel = source["kindLabel"];
	        this.honorific = source["honorific"];
	        this.name = source["name"];
	        this.birth = source["birth"];
	        this.post = source["post"];
	        this.workUnit = source["workUnit"];
	        this.address = source["address"];
	        this.basis = source["basis"];
	        this.basisText = source["basisText"];
	        this.year = source["year"];
	        this.unitId = source["unitId"];
	        this.unitName = source["unitName"];
	        this.awardCode = source["awardCode"];
	        this.awardName = source["awardName"];
	        this.achievement = source["achievement"];
	        this.state = source["state"];
	        this.stateLabel = source["stateLabel"];
	        this.stateDate = source["stateDate"];
	        this.checks = source["checks"];
	        this.unjudged = source["unjudged"];
	        this.notMet = source["notMet"];
	        this.missing = source["missing"];
	    }
	}
	export class NominationPage {
	    rows: NominationLine[];
	    next: string;
	
	    static createFrom(source: any = {}) {
	        return new NominationPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], NominationLine);
	        this.next = source["next"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class StepView {
	    id: string;
	    fromLabel: string;
	    to: string;
	    toLabel: string;
	    date: string;
	    person: string;
	    reason: string;
	
	    static createFrom(source: any = {}) {
	        return new StepView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.fromLabel = source["fromLabel"];
	        this.to = source["to"];
	        this.toLabel = source["toLabel"];
	        this.date = source["date"];
	        this.person = source["person"];
	        this.reason = source["reason"];
	    }
	}
	export class NominationView {
	    line: NominationLine;
	    movementId: string;
	    driveId: string;
	    fieldText: string;
	    ownAchievement: string;
	    note: string;
	    locked: boolean;
	    checkLines: ChecklistLine[];
	    steps: StepView[];
	    moves: MoveView[];
	
	    static createFrom(source: any = {}) {
	        return new NominationView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.line = this.convertValues(source["line"], NominationLine);
	        this.movementId = source["movementId"];
	        this.driveId = source["driveId"];
	        this.fieldText = source["fieldText"];
	        this.ownAchievement = source["ownAchievement"];
	        this.note = source["note"];
	        this.locked = source["locked"];
	        this.checkLines = this.convertValues(source["checkLines"], ChecklistLine);
	        this.steps = this.convertValues(source["steps"], StepView);
	        this.moves = this.convertValues(source["moves"], MoveView);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class NomineeLine {
	    id: string;
	    kind: string;
	    kindLabel: string;
	    honorific: string;
	    name: string;
	    birth: string;
	    post: string;
	    unitName: string;
	    address: string;
	    quarterName: string;
	    nominations: number;
	    missing: string[];
	
	    static createFrom(source: any = {}) {
	        return new NomineeLine(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.kind = source["kind"];
	        this.kindLabel = source["kindLabel"];
	        this.honorific = source["honorific"];
	        this.name = source["name"];
	        this.birth = source["birth"];
	        this.post = source["post"];
	        this.unitName = source["unitName"];
	        this.address = source["address"];
	        this.quarterName = source["quarterName"];
	        this.nominations = source["nominations"];
	        this.missing = source["missing"];
	    }
	}
	export class NomineeView {
	    id: string;
	    kind: string;
	    kindLabel: string;
	    honorific: string;
	    name: string;
	    gender: string;
	    birth: string;
	    nativePlace: string;
	    post: string;
	    unitId: string;
	    unitName: string;
	    unitText: string;
	    address: string;
	    quarterId: string;
	    quarterName: string;
	    citizenId: string;
	    directWorker: boolean;
	    history: string;
	    structure: string;
	    functions: string;
	    achievement: string;
	    commendationHistory: string;
	    note: string;
	    sortKeyOverride: string;
	    missing: string[];
	
	    static createFrom(source: any = {}) {
	        return new NomineeView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.kind = source["kind"];
	        this.kindLabel = source["kindLabel"];
	        this.honorific = source["honorific"];
	        this.name = source["name"];
	        this.gender = source["gender"];
	        this.birth = source["birth"];
	        this.nativePlace = source["nativePlace"];
	        this.post = source["post"];
	        this.unitId = source["unitId"];
	        this.unitName = source["unitName"];
	        this.unitText = source["unitText"];
	        this.address = source["address"];
	        this.quarterId = source["quarterId"];
	        this.quarterName = source["quarterName"];
	        this.citizenId = source["citizenId"];
	        this.directWorker = source["directWorker"];
	        this.history = source["history"];
	        this.structure = source["structure"];
	        this.functions = source["functions"];
	        this.achievement = source["achievement"];
	        this.commendationHistory = source["commendationHistory"];
	        this.note = source["note"];
	        this.sortKeyOverride = source["sortKeyOverride"];
	        this.missing = source["missing"];
	    }
	}
	export class NomineeAnswer {
	    saved: boolean;
	    nominee: NomineeView;
	    similar: NomineeLine[];
	
	    static createFrom(source: any = {}) {
	        return new NomineeAnswer(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.saved = source["saved"];
	        this.nominee = this.convertValues(source["nominee"], NomineeView);
	        this.similar = this.convertValues(source["similar"], NomineeLine);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class NomineeFilter {
	    text: string;
	    deep: boolean;
	    kind: string;
	    unitId: string;
	    quarterId: string;
	    year: number;
	    after: string;
	    limit: number;
	
	    static createFrom(source: any = {}) {
	        return new NomineeFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.text = source["text"];
	        this.deep = source["deep"];
	        this.kind = source["kind"];
	        this.unitId = source["unitId"];
	        this.quarterId = source["quarterId"];
	        this.year = source["year"];
	        this.after = source["after"];
	        this.limit = source["limit"];
	    }
	}
	
	export class NomineePage {
	    rows: NomineeLine[];
	    next: string;
	
	    static createFrom(source: any = {}) {
	        return new NomineePage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], NomineeLine);
	        this.next = source["next"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	
	export class PaperTicket {
	    id: string;
	    kind: string;
	    title: string;
	    fileName: string;
	    template: string;
	    sha256: string;
	    data: string;
	    recordId: string;
	    tableName: string;
	
	    static createFrom(source: any = {}) {
	        return new PaperTicket(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.kind = source["kind"];
	        this.title = source["title"];
	        this.fileName = source["fileName"];
	        this.template = source["template"];
	        this.sha256 = source["sha256"];
	        this.data = source["data"];
	        this.recordId = source["recordId"];
	        this.tableName = source["tableName"];
	    }
	}
	export class PaperView {
	    id: string;
	    kind: string;
	    title: string;
	    fileName: string;
	    madeAt: string;
	
	    static createFrom(source: any = {}) {
	        return new PaperView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.kind = source["kind"];
	        this.title = source["title"];
	        this.fileName = source["fileName"];
	        this.madeAt = source["madeAt"];
	    }
	}
	
	export class PartyFilter {
	    kind: string;
	    text: string;
	
	    static createFrom(source: any = {}) {
	        return new PartyFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.kind = source["kind"];
	        this.text = source["text"];
	    }
	}
	export class PartyRow {
	    id: string;
	    name: string;
	    kind: string;
	    kindLabel: string;
	    unitId: string;
	    unitName: string;
	    members: number;
	    holder: string;
	    uses: number;
	
	    static createFrom(source: any = {}) {
	        return new PartyRow(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.kind = source["kind"];
	        this.kindLabel = source["kindLabel"];
	        this.unitId = source["unitId"];
	        this.unitName = source["unitName"];
	        this.members = source["members"];
	        this.holder = source["holder"];
	        this.uses = source["uses"];
	    }
	}
	export class PartyPage {
	    rows: PartyRow[];
	    total: number;
	
	    static createFrom(source: any = {}) {
	        return new PartyPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], PartyRow);
	        this.total = source["total"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	
	export class UnitRef {
	    id: string;
	    name: string;
	
	    static createFrom(source: any = {}) {
	        return new UnitRef(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	    }
	}
	export class PartyView {
	    id: string;
	    kind: string;
	    name: string;
	    unitId: string;
	    unitName: string;
	    members: UnitRef[];
	    holders: HolderView[];
	    uses: number;
	
	    static createFrom(source: any = {}) {
	        return new PartyView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.kind = source["kind"];
	        this.name = source["name"];
	        this.unitId = source["unitId"];
	        this.unitName = source["unitName"];
	        this.members = this.convertValues(source["members"], UnitRef);
	        this.holders = this.convertValues(source["holders"], HolderView);
	        this.uses = source["uses"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class PlanAcceptance {
	    draft: award.PlanDraft;
	    bodies: BodyMapping[];
	    fileName: string;
	    hash: string;
	    again: boolean;
	
	    static createFrom(source: any = {}) {
	        return new PlanAcceptance(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.draft = this.convertValues(source["draft"], award.PlanDraft);
	        this.bodies = this.convertValues(source["bodies"], BodyMapping);
	        this.fileName = source["fileName"];
	        this.hash = source["hash"];
	        this.again = source["again"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class PlanFilter {
	    year: number;
	    text: string;
	
	    static createFrom(source: any = {}) {
	        return new PlanFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.year = source["year"];
	        this.text = source["text"];
	    }
	}
	export class PlanHead {
	    id: string;
	    year: number;
	    number: string;
	    date: string;
	    place: string;
	    title: string;
	    issuer: string;
	    superiorNumber: string;
	    superiorDate: string;
	    superiorIssuer: string;
	    funds: string;
	    signerAuthority: string;
	    signerPost: string;
	    signerName: string;
	
	    static createFrom(source: any = {}) {
	        return new PlanHead(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.year = source["year"];
	        this.number = source["number"];
	        this.date = source["date"];
	        this.place = source["place"];
	        this.title = source["title"];
	        this.issuer = source["issuer"];
	        this.superiorNumber = source["superiorNumber"];
	        this.superiorDate = source["superiorDate"];
	        this.superiorIssuer = source["superiorIssuer"];
	        this.funds = source["funds"];
	        this.signerAuthority = source["signerAuthority"];
	        this.signerPost = source["signerPost"];
	        this.signerName = source["signerName"];
	    }
	}
	export class PlanRow {
	    id: string;
	    year: number;
	    number: string;
	    date: string;
	    title: string;
	    state: string;
	    stateLabel: string;
	    movements: number;
	    duties: number;
	
	    static createFrom(source: any = {}) {
	        return new PlanRow(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.year = source["year"];
	        this.number = source["number"];
	        this.date = source["date"];
	        this.title = source["title"];
	        this.state = source["state"];
	        this.stateLabel = source["stateLabel"];
	        this.movements = source["movements"];
	        this.duties = source["duties"];
	    }
	}
	export class PlanPage {
	    rows: PlanRow[];
	    total: number;
	    years: number[];
	
	    static createFrom(source: any = {}) {
	        return new PlanPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], PlanRow);
	        this.total = source["total"];
	        this.years = source["years"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class PlanPartEdit {
	    part: string;
	    items: string[];
	
	    static createFrom(source: any = {}) {
	        return new PlanPartEdit(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.part = source["part"];
	        this.items = source["items"];
	    }
	}
	export class PlanPartView {
	    part: string;
	    label: string;
	    items: TextItem[];
	
	    static createFrom(source: any = {}) {
	        return new PlanPartView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.part = source["part"];
	        this.label = source["label"];
	        this.items = this.convertValues(source["items"], TextItem);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class PlanReading {
	    fileName: string;
	    hash: string;
	    draft: award.PlanDraft;
	    bodies: BodyMapping[];
	    samePlan: PlanRow;
	
	    static createFrom(source: any = {}) {
	        return new PlanReading(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.fileName = source["fileName"];
	        this.hash = source["hash"];
	        this.draft = this.convertValues(source["draft"], award.PlanDraft);
	        this.bodies = this.convertValues(source["bodies"], BodyMapping);
	        this.samePlan = this.convertValues(source["samePlan"], PlanRow);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class PlanSource {
	    name: string;
	    hash: string;
	    lines: string[];
	
	    static createFrom(source: any = {}) {
	        return new PlanSource(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.name = source["name"];
	        this.hash = source["hash"];
	        this.lines = source["lines"];
	    }
	}
	export class PlanView {
	    id: string;
	    year: number;
	    number: string;
	    date: string;
	    place: string;
	    title: string;
	    issuer: string;
	    superiorNumber: string;
	    superiorDate: string;
	    superiorIssuer: string;
	    funds: string;
	    signerAuthority: string;
	    signerPost: string;
	    signerName: string;
	    state: string;
	    stateLabel: string;
	    nextStates: string[];
	    sourceName: string;
	    parts: PlanPartView[];
	    movements: MovementRow[];
	    duties: DutyGroup[];
	
	    static createFrom(source: any = {}) {
	        return new PlanView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.year = source["year"];
	        this.number = source["number"];
	        this.date = source["date"];
	        this.place = source["place"];
	        this.title = source["title"];
	        this.issuer = source["issuer"];
	        this.superiorNumber = source["superiorNumber"];
	        this.superiorDate = source["superiorDate"];
	        this.superiorIssuer = source["superiorIssuer"];
	        this.funds = source["funds"];
	        this.signerAuthority = source["signerAuthority"];
	        this.signerPost = source["signerPost"];
	        this.signerName = source["signerName"];
	        this.state = source["state"];
	        this.stateLabel = source["stateLabel"];
	        this.nextStates = source["nextStates"];
	        this.sourceName = source["sourceName"];
	        this.parts = this.convertValues(source["parts"], PlanPartView);
	        this.movements = this.convertValues(source["movements"], MovementRow);
	        this.duties = this.convertValues(source["duties"], DutyGroup);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	export class ProfileView {
	    id: string;
	    validFrom: string;
	    wardKind: string;
	    wardName: string;
	    fullName: string;
	    town: string;
	    province: string;
	    chairperson: string;
	    deputyChair: string;
	    place: string;
	    council: string;
	
	    static createFrom(source: any = {}) {
	        return new ProfileView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.validFrom = source["validFrom"];
	        this.wardKind = source["wardKind"];
	        this.wardName = source["wardName"];
	        this.fullName = source["fullName"];
	        this.town = source["town"];
	        this.province = source["province"];
	        this.chairperson = source["chairperson"];
	        this.deputyChair = source["deputyChair"];
	        this.place = source["place"];
	        this.council = source["council"];
	    }
	}
	
	export class ReportForm {
	    id: string;
	    kind: string;
	    year: number;
	    from: string;
	    to: string;
	    number: string;
	    date: string;
	    words: Record<string, string>;
	
	    static createFrom(source: any = {}) {
	        return new ReportForm(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.kind = source["kind"];
	        this.year = source["year"];
	        this.from = source["from"];
	        this.to = source["to"];
	        this.number = source["number"];
	        this.date = source["date"];
	        this.words = source["words"];
	    }
	}
	export class ReportLine {
	    id: string;
	    title: string;
	    from: string;
	    to: string;
	    number: string;
	    date: string;
	
	    static createFrom(source: any = {}) {
	        return new ReportLine(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.title = source["title"];
	        this.from = source["from"];
	        this.to = source["to"];
	        this.number = source["number"];
	        this.date = source["date"];
	    }
	}
	export class ReportView {
	    form: ReportForm;
	    report: report.Report;
	
	    static createFrom(source: any = {}) {
	        return new ReportView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.form = this.convertValues(source["form"], ReportForm);
	        this.report = this.convertValues(source["report"], report.Report);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class RestoreView {
	    folder: string;
	    kept: string;
	    nominations: number;
	    nominees: number;
	    decisions: number;
	    lastAt: string;
	
	    static createFrom(source: any = {}) {
	        return new RestoreView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.folder = source["folder"];
	        this.kept = source["kept"];
	        this.nominations = source["nominations"];
	        this.nominees = source["nominees"];
	        this.decisions = source["decisions"];
	        this.lastAt = source["lastAt"];
	    }
	}
	
	
	
	export class StateView {
	    ready: boolean;
	    demo: boolean;
	    dataFolder: string;
	    today: string;
	    profile: ProfileView;
	    profiles: ProfileView[];
	    actor: ActorView;
	
	    static createFrom(source: any = {}) {
	        return new StateView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.ready = source["ready"];
	        this.demo = source["demo"];
	        this.dataFolder = source["dataFolder"];
	        this.today = source["today"];
	        this.profile = this.convertValues(source["profile"], ProfileView);
	        this.profiles = this.convertValues(source["profiles"], ProfileView);
	        this.actor = this.convertValues(source["actor"], ActorView);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	
	export class UnitFilter {
	    text: string;
	    kind: string;
	    closed: boolean;
	
	    static createFrom(source: any = {}) {
	        return new UnitFilter(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.text = source["text"];
	        this.kind = source["kind"];
	        this.closed = source["closed"];
	    }
	}
	export class UnitView {
	    id: string;
	    name: string;
	    shortName: string;
	    kind: string;
	    kindLabel: string;
	    validFrom: string;
	    validTo: string;
	    successorId: string;
	    contact: string;
	    note: string;
	
	    static createFrom(source: any = {}) {
	        return new UnitView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.id = source["id"];
	        this.name = source["name"];
	        this.shortName = source["shortName"];
	        this.kind = source["kind"];
	        this.kindLabel = source["kindLabel"];
	        this.validFrom = source["validFrom"];
	        this.validTo = source["validTo"];
	        this.successorId = source["successorId"];
	        this.contact = source["contact"];
	        this.note = source["note"];
	    }
	}
	export class UnitPage {
	    rows: UnitView[];
	    total: number;
	
	    static createFrom(source: any = {}) {
	        return new UnitPage(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.rows = this.convertValues(source["rows"], UnitView);
	        this.total = source["total"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	
	
	export class WorkLine {
	    key: string;
	    label: string;
	    advice: string;
	    count: number;
	    route: string;
	    tone: string;
	
	    static createFrom(source: any = {}) {
	        return new WorkLine(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.key = source["key"];
	        this.label = source["label"];
	        this.advice = source["advice"];
	        this.count = source["count"];
	        this.route = source["route"];
	        this.tone = source["tone"];
	    }
	}
	export class WorkView {
	    lines: WorkLine[];
	    lastBackup: string;
	    pending: boolean;
	    menu: Record<string, number>;
	
	    static createFrom(source: any = {}) {
	        return new WorkView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.lines = this.convertValues(source["lines"], WorkLine);
	        this.lastBackup = source["lastBackup"];
	        this.pending = source["pending"];
	        this.menu = source["menu"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}

}

export namespace report {
	
	export class AwardRow {
	    code: string;
	    name: string;
	    class: string;
	    collective: number;
	    household: number;
	    individual: number;
	    other: number;
	    total: number;
	    money: number;
	
	    static createFrom(source: any = {}) {
	        return new AwardRow(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.code = source["code"];
	        this.name = source["name"];
	        this.class = source["class"];
	        this.collective = source["collective"];
	        this.household = source["household"];
	        this.individual = source["individual"];
	        this.other = source["other"];
	        this.total = source["total"];
	        this.money = source["money"];
	    }
	}
	export class ExemplarRow {
	    key: string;
	    name: string;
	    collective: number;
	    household: number;
	    individual: number;
	    other: number;
	    total: number;
	
	    static createFrom(source: any = {}) {
	        return new ExemplarRow(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.key = source["key"];
	        this.name = source["name"];
	        this.collective = source["collective"];
	        this.household = source["household"];
	        this.individual = source["individual"];
	        this.other = source["other"];
	        this.total = source["total"];
	    }
	}
	export class Span {
	    text: string;
	    figure: boolean;
	    value: number;
	    filter: string;
	
	    static createFrom(source: any = {}) {
	        return new Span(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.text = source["text"];
	        this.figure = source["figure"];
	        this.value = source["value"];
	        this.filter = source["filter"];
	    }
	}
	export class Paragraph {
	    spans: Span[];
	    own: boolean;
	
	    static createFrom(source: any = {}) {
	        return new Paragraph(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.spans = this.convertValues(source["spans"], Span);
	        this.own = source["own"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class Item {
	    code: string;
	    number: string;
	    title: string;
	    paragraphs: Paragraph[];
	
	    static createFrom(source: any = {}) {
	        return new Item(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.code = source["code"];
	        this.number = source["number"];
	        this.title = source["title"];
	        this.paragraphs = this.convertValues(source["paragraphs"], Paragraph);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class MovementRow {
	    name: string;
	    collective: number;
	    household: number;
	    individual: number;
	    other: number;
	    total: number;
	    passed: number;
	    decided: number;
	    filter: string;
	
	    static createFrom(source: any = {}) {
	        return new MovementRow(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.name = source["name"];
	        this.collective = source["collective"];
	        this.household = source["household"];
	        this.individual = source["individual"];
	        this.other = source["other"];
	        this.total = source["total"];
	        this.passed = source["passed"];
	        this.decided = source["decided"];
	        this.filter = source["filter"];
	    }
	}
	
	export class Period {
	    from: string;
	    to: string;
	    label: string;
	    next: string;
	
	    static createFrom(source: any = {}) {
	        return new Period(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.from = source["from"];
	        this.to = source["to"];
	        this.label = source["label"];
	        this.next = source["next"];
	    }
	}
	export class Section {
	    number: string;
	    title: string;
	    items: Item[];
	
	    static createFrom(source: any = {}) {
	        return new Section(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.number = source["number"];
	        this.title = source["title"];
	        this.items = this.convertValues(source["items"], Item);
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	export class Report {
	    title: string;
	    ward: string;
	    period: Period;
	    as_of: string;
	    sections: Section[];
	    movements: MovementRow[];
	    movement_sum: MovementRow;
	    awards: AwardRow[];
	    award_sum: AwardRow;
	    submitted: AwardRow[];
	    submit_sum: AwardRow;
	    exemplars: ExemplarRow[];
	    exemplar_sum: ExemplarRow;
	    missing: string[];
	
	    static createFrom(source: any = {}) {
	        return new Report(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.title = source["title"];
	        this.ward = source["ward"];
	        this.period = this.convertValues(source["period"], Period);
	        this.as_of = source["as_of"];
	        this.sections = this.convertValues(source["sections"], Section);
	        this.movements = this.convertValues(source["movements"], MovementRow);
	        this.movement_sum = this.convertValues(source["movement_sum"], MovementRow);
	        this.awards = this.convertValues(source["awards"], AwardRow);
	        this.award_sum = this.convertValues(source["award_sum"], AwardRow);
	        this.submitted = this.convertValues(source["submitted"], AwardRow);
	        this.submit_sum = this.convertValues(source["submit_sum"], AwardRow);
	        this.exemplars = this.convertValues(source["exemplars"], ExemplarRow);
	        this.exemplar_sum = this.convertValues(source["exemplar_sum"], ExemplarRow);
	        this.missing = source["missing"];
	    }
	
		convertValues(a: any, classs: any, asMap: boolean = false): any {
		    if (!a) {
		        return a;
		    }
		    if (a.slice && a.map) {
		        return (a as any[]).map(elem => this.convertValues(elem, classs));
		    } else if ("object" === typeof a) {
		        if (asMap) {
		            for (const key of Object.keys(a)) {
		                a[key] = new classs(a[key]);
		            }
		            return a;
		        }
		        return new classs(a);
		    }
		    return a;
		}
	}
	

}

