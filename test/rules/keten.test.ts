/** Levels 3 and 4: every rule against its own table, and every explanation against what we promise of them. */
import { describe, expect, it } from 'vitest';
import { runTabel } from '../support/table.js';
import { tabellen as declaratie } from './keten/declaratie.tabel.js';
import { tabellen as header } from './keten/header.tabel.js';
import { tabellen as prestatie } from './keten/prestatie.tabel.js';
import { tabellen as product } from './keten/product.tabel.js';
import { tabellen as regie } from './keten/regie.tabel.js';
import { tabellen as toewijzing } from './keten/toewijzing.tabel.js';

const alle = [...header, ...toewijzing, ...product, ...regie, ...declaratie, ...prestatie];

for (const tabel of alle) runTabel(tabel);
