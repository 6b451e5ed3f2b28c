import { it } from 'vitest';
import { openLeegBoek, maakLeeg, TABELLEN } from './process/hulp.js';
import { run } from '../src/process/run.js';
import { contracts } from './support/contracts.js';
import { jw301, xml } from './support/build.js';
import { processMessage } from '../src/process/message.js';
it('x', async () => {
  let t = performance.now(); const db = await openLeegBoek(); console.log('open', performance.now()-t);
  for (let i=0;i<4;i++) { t=performance.now(); await maakLeeg(db); console.log('truncate', performance.now()-t); }
  for (let i=0;i<4;i++) { t=performance.now(); await db.script([...TABELLEN].reverse().map(x=>`delete from ${x}`).join(';')); console.log('delete', performance.now()-t); }
  for (let i=0;i<6;i++) { t=performance.now(); await processMessage(xml('JW301', jw301({producten:[]})), {database: db, contracts: contracts(), vandaag:'2026-06-01'}); console.log('process', performance.now()-t); }
  for (let i=0;i<6;i++) { t=performance.now(); await processMessage(xml('JW301', jw301()), {database: db, contracts: contracts(), vandaag:'2026-06-01'}); console.log('process', performance.now()-t); }
  await db.close();
});
