export { Contracts } from './contracts.js';
export { type LoadResult, loadContracts } from './load.js';
export {
  ALLES,
  type Contract,
  type ContractFout,
  type ContractInhoud,
  type Domein,
  type Gemeente,
  NIVEAU_NVT,
  type Periode,
  type Product,
  type Regio,
  type Tarief,
  type Variant,
} from './model.js';
export { geldigOp } from './periods.js';
