export namespace app {
	
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
	    dataFolder: string;
	    today: string;
	    profile: ProfileView;
	    actor: ActorView;
	
	    static createFrom(source: any = {}) {
	        return new StateView(source);
	    }
	
	    constructor(source: any = {}) {
	        if ('string' === typeof source) source = JSON.parse(source);
	        this.ready = source["ready"];
	        this.dataFolder = source["dataFolder"];
	        this.today = source["today"];
	        this.profile = this.convertValues(source["profile"], ProfileView);
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

}

