import { XmlDocument, ParseOption } from 'libxml2-wasm';
import { xml, jw305 } from './support/build.ts';
import { jwSchemas } from '../src/standard/catalogue.ts';
import { parseUntrusted } from '../src/standard/xml.ts';
import { validate } from '../src/standard/validate.ts';
const goed = xml('JW305', jw305({identificatie:'A1'})).toString();
for (const s of [goed+goed, 'x'.repeat(3), goed.replace('Testkind','x'.repeat(11e6)), goed.replace('Header>','Header a="'+'x'.repeat(11e6)+'">'), '<!doctype html><html></html>', ' '+goed]) {
 try { XmlDocument.fromBuffer(Buffer.from(s)); } catch (e) { console.log(JSON.stringify(e.message.slice(0,200))); }
}
const p = /<jw305:StartProduct>[\s\S]*?<\/jw305:StartProduct>/.exec(goed)![0];
for (const [n, sep] of [[10000,''],[30000,''],[30000,'\n']] as const) {
const b = Buffer.from(goed.replace(p, (p.replace('2026-01-05','x').replace(/\r\n\s*/g,'')+sep).repeat(n)));
const r = parseUntrusted(b); const s = jwSchemas().berichten.get('JW305')!;
let t=performance.now(); try { s.validator.validate((r as any).doc) } catch (e) { console.log('details', (e as any).details.length) }
const v = performance.now()-t; t=performance.now(); validate(s, (r as any).doc, b); console.log(n, JSON.stringify(sep), (b.length/1e6).toFixed(1)+'MB', 'libxml2', Math.round(v), 'validate', Math.round(performance.now()-t));
}
